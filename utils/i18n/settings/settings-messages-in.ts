import type { InterfaceLanguage } from '../choose-language';
import { type SettingsMessages, settingsEn } from './settings-en';
import { settingsKo } from './settings-ko';

const CATALOGUES: Record<InterfaceLanguage, SettingsMessages> = { en: settingsEn, ko: settingsKo };

/** The words of the settings page in a language. */
export const settingsMessagesIn = (language: InterfaceLanguage): SettingsMessages =>
  CATALOGUES[language];
