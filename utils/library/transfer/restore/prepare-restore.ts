import type { Result } from '@/utils/article/outcome/result';
import type { ArchiveReader } from '../archive/archive-reader';
import type { TransferFailure } from '../transfer-failure';
import type { TransferHooks } from '../transfer-hooks';
import { openBackup } from './open-backup';
import { planRestore } from './plan-restore';
import type { RestorePlan, RestoreStore } from './restore-plan';

/** Opens a backup and plans its restore. Nothing is written. Never rejects. */
export async function prepareRestore(
  archive: ArchiveReader,
  store: RestoreStore,
  hooks: TransferHooks,
): Promise<Result<RestorePlan, TransferFailure>> {
  const backup = await openBackup(archive);
  return backup.ok ? planRestore(backup.value, store, hooks) : backup;
}
