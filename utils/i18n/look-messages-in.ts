import type { InterfaceLanguage } from './choose-language';
import { type LookMessages, lookEn } from './en/look';
import { lookKo } from './ko/look';

const CATALOGUES: Record<InterfaceLanguage, LookMessages> = { en: lookEn, ko: lookKo };

/** The words for how articles look, in a language. */
export const lookMessagesIn = (language: InterfaceLanguage): LookMessages => CATALOGUES[language];
