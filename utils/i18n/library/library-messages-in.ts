import type { InterfaceLanguage } from '../choose-language';
import { type LibraryMessages, libraryEn } from './library-en';
import { libraryKo } from './library-ko';

const CATALOGUES: Record<InterfaceLanguage, LibraryMessages> = { en: libraryEn, ko: libraryKo };

/** The library page's words in a language. */
export const libraryMessagesIn = (language: InterfaceLanguage): LibraryMessages =>
  CATALOGUES[language];
