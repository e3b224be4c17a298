import type { InterfaceLanguage } from './choose-language';
import { type LibraryMessages, libraryEn } from './en/library';
import { libraryKo } from './ko/library';

const CATALOGUES: Record<InterfaceLanguage, LibraryMessages> = { en: libraryEn, ko: libraryKo };

/** The library page's words in a language. */
export const libraryMessagesIn = (language: InterfaceLanguage): LibraryMessages =>
  CATALOGUES[language];
