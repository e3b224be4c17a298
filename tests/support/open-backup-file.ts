import { fail, type Result } from '@/utils/article/outcome/result';
import { openArchive } from '@/utils/library/transfer/archive/archive-reader';
import { type Backup, openBackup } from '@/utils/library/transfer/restore/open-backup';
import { type TransferFailure, toTransferFailure } from '@/utils/library/transfer/transfer-failure';

/** Opens a file as a backup, whatever its contents. */
export async function openBackupFile(file: Blob): Promise<Result<Backup, TransferFailure>> {
  try {
    return await openBackup(await openArchive(file));
  } catch (error) {
    return fail(toTransferFailure(error, 'file-failed'));
  }
}
