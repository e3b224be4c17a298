import type { InterfaceLanguage } from '../choose-language';
import { type PicturesMessages, picturesEn } from './pictures-en';
import { picturesKo } from './pictures-ko';

const CATALOGUES: Record<InterfaceLanguage, PicturesMessages> = { en: picturesEn, ko: picturesKo };

/** The words about pictures of saved articles in a language. */
export const picturesMessagesIn = (language: InterfaceLanguage): PicturesMessages =>
  CATALOGUES[language];
