import type { InterfaceLanguage } from './choose-language';
import { type SettingsMessages, settingsEn } from './en/settings';
import { settingsKo } from './ko/settings';

const CATALOGUES: Record<InterfaceLanguage, SettingsMessages> = { en: settingsEn, ko: settingsKo };

/** The words of the settings page in a language. */
export const settingsMessagesIn = (language: InterfaceLanguage): SettingsMessages =>
  CATALOGUES[language];
