import { fail, type Result } from '@/utils/article/outcome/result';
import type { ImportStore } from '@/utils/library/transfer/import/import-plan';
import {
  nameTransferFailure,
  TransferError,
  type TransferFailure,
} from '@/utils/library/transfer/transfer-failure';
import type { TransferHooks } from '@/utils/library/transfer/transfer-hooks';
import type { TransferPlan } from '@/utils/library/transfer/transfer-plan';
import { parseImport } from './import/parse-import';
import { planImport } from './import/plan-import';
import { recogniseImport } from './import/recognise-import';

/**
 * Looks at any file that can be taken into the library, a backup or what another program has written, and says what
 * taking it in would do. Nothing is written. Never rejects.
 */
export async function prepareTransfer(
  file: Blob,
  store: ImportStore,
  hooks: TransferHooks = {},
): Promise<Result<TransferPlan, TransferFailure>> {
  try {
    const known = await recogniseImport(file);
    if (!known) throw new TransferError('unknown-file');
    if (known.kind !== 'lectern') return await planImport(parseImport(known), store);
    const { openBackup } = await import('@/utils/library/transfer/restore/open-backup');
    const backup = await openBackup(file);
    if (!backup.ok) return backup;
    const { planRestore } = await import('@/utils/library/transfer/restore/plan-restore');
    return await planRestore(backup.value, store, hooks);
  } catch (error) {
    return fail(nameTransferFailure(error, 'file-failed'));
  }
}
