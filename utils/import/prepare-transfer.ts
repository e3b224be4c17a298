import { fail, type Result } from '@/utils/article/result';
import {
  nameTransferFailure,
  TransferError,
  type TransferFailure,
} from '@/utils/backup/transfer-failure';
import type { TransferHooks } from '@/utils/backup/transfer-hooks';
import type { TransferPlan } from '@/utils/backup/transfer-plan';
import { parseImport } from './parse-import';
import { type ImportShelf, planImport } from './plan-import';
import { recogniseImport } from './recognise-import';

/**
 * Looks at any file that can be taken into the library, a backup or what another program has written, and says what
 * taking it in would do. Nothing is written. Never rejects.
 */
export async function prepareTransfer(
  file: Blob,
  shelf: ImportShelf,
  hooks: TransferHooks = {},
): Promise<Result<TransferPlan, TransferFailure>> {
  try {
    const known = await recogniseImport(file);
    if (!known) throw new TransferError('unknown-file');
    if (known.kind !== 'lectern') return await planImport(parseImport(known), shelf);
    const { openBackup } = await import('@/utils/backup/open-backup');
    const backup = await openBackup(file);
    if (!backup.ok) return backup;
    const { planRestore } = await import('@/utils/backup/plan-restore');
    return await planRestore(backup.value, shelf, hooks);
  } catch (error) {
    return fail(nameTransferFailure(error, 'file-failed'));
  }
}
