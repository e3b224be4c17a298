import { fail, type Result } from '@/utils/article/outcome/result';
import { isArchive, openArchive } from './archive/archive-reader';
import type { ImportStore } from './import/import-plan';
import { isBackup } from './restore/open-backup';
import { TransferError, type TransferFailure, toTransferFailure } from './transfer-failure';
import type { TransferHooks } from './transfer-hooks';
import type { TransferPlan } from './transfer-plan';

/**
 * Reads a file and plans what restoring or importing it would do: a backup, or an export of another program. The format
 * is detected from the contents. Nothing is written. Never rejects.
 */
export async function prepareTransfer(
  file: Blob,
  store: ImportStore,
  hooks: TransferHooks = {},
): Promise<Result<TransferPlan, TransferFailure>> {
  try {
    const archive = (await isArchive(file)) ? await openArchive(file) : null;
    if (archive && isBackup(archive)) {
      const { prepareRestore } = await import('./restore/prepare-restore');
      return await prepareRestore(archive, store, hooks);
    }
    if (archive?.isDamaged) throw new TransferError('damaged');
    const { prepareImport } = await import('./import/prepare-import');
    return await prepareImport(archive ?? file, store);
  } catch (error) {
    return fail(toTransferFailure(error, 'file-failed'));
  }
}
