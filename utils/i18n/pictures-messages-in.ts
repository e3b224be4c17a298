import type { InterfaceLanguage } from './choose-language';
import { type PicturesMessages, picturesEn } from './en/pictures';
import { picturesKo } from './ko/pictures';

const CATALOGUES: Record<InterfaceLanguage, PicturesMessages> = { en: picturesEn, ko: picturesKo };

/** The words about pictures of saved articles in a language. */
export const picturesMessagesIn = (language: InterfaceLanguage): PicturesMessages =>
  CATALOGUES[language];
