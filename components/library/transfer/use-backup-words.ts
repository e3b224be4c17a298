import { useInterface } from '@/components/app/interface-context';
import type { BackupMessages } from '@/utils/i18n/en/transfer';
import { backupMessagesIn } from '@/utils/i18n/transfer-messages-in';

/** The words of backups and imports, in the reader's language. */
export const useBackupWords = (): BackupMessages => backupMessagesIn(useInterface().language);
