import { INTERFACE_LANGUAGES, type InterfaceLanguage } from './languages';

/**
 * Returns the language to use for the interface: `choice`, or for `auto` the first of the `preferred` BCP 47 tags that
 * the interface has, by primary language. Falls back to English.
 */
export function chooseLanguage(
  choice: InterfaceLanguage | 'auto',
  preferred: readonly string[],
): InterfaceLanguage {
  if (choice !== 'auto') return choice;
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split('-')[0];
    const language = INTERFACE_LANGUAGES.find((known) => known === primary);
    if (language) return language;
  }
  return 'en';
}
