import { en, type Messages } from './en/common';
import { ko } from './ko/common';

/** A language the interface speaks. */
export type InterfaceLanguage = 'en' | 'ko';

const CATALOGUES: Record<InterfaceLanguage, Messages> = { en, ko };

/** The reader's choice, or the first of the browser's languages that the interface speaks; English when none is. */
export function chooseLanguage(
  choice: InterfaceLanguage | 'auto',
  preferred: readonly string[],
): InterfaceLanguage {
  if (choice !== 'auto') return choice;
  const spoken = preferred.map((tag) => tag.toLowerCase().split('-')[0]);
  return spoken.find((language) => language === 'en' || language === 'ko') === 'ko' ? 'ko' : 'en';
}

/** The words of a language. */
export const messagesIn = (language: InterfaceLanguage): Messages => CATALOGUES[language];
