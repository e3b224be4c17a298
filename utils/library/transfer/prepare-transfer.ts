import { fail, type Result } from '@/utils/article/outcome/result';
import { isArchive, openArchive } from './archive/archive-reader';
import { MANIFEST_PATH } from './backup-format';
import type { ImportStore } from './import/import-plan';
import { nameTransferFailure, type TransferFailure } from './transfer-failure';
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
    if (archive?.paths.includes(MANIFEST_PATH)) {
      const { prepareRestore } = await import('./restore/prepare-restore');
      return await prepareRestore(archive, store, hooks);
    }
    const { prepareImport } = await import('./import/prepare-import');
    return await prepareImport(archive ?? file, store);
  } catch (error) {
    return fail(nameTransferFailure(error, 'file-failed'));
  }
}
