import type { InterfaceLanguage } from './choose-language';
import { type BackupMessages, backupEn } from './en/transfer';
import { backupKo } from './ko/transfer';

const CATALOGUES: Record<InterfaceLanguage, BackupMessages> = { en: backupEn, ko: backupKo };

/** The words of backups and imports in a language. */
export const backupMessagesIn = (language: InterfaceLanguage): BackupMessages =>
  CATALOGUES[language];
