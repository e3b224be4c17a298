import type { InterfaceLanguage } from './choose-language';
import { type ReaderMessages, readerEn } from './en/reader';
import { readerKo } from './ko/reader';

const CATALOGUES: Record<InterfaceLanguage, ReaderMessages> = { en: readerEn, ko: readerKo };

/** The reader's words in a language. */
export const readerMessagesIn = (language: InterfaceLanguage): ReaderMessages =>
  CATALOGUES[language];
