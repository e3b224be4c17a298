import { useInterface } from '@/components/interface/interface-context';
import type { BackupMessages } from '@/utils/i18n/backup/backup-en';
import { backupMessagesIn } from '@/utils/i18n/backup/backup-messages-in';

/** The words of backups and imports, in the reader's language. */
export const useBackupWords = (): BackupMessages => backupMessagesIn(useInterface().language);
