import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import type { PlannedFolder, RestoreStore } from '@/utils/library/transfer/restore/restore-plan';
import { createBatchWriter } from '../merge/batch-writer';
import { lookUpLibrary } from '../merge/library-lookup';
import { mergeIntoLibrary } from '../merge/merge-into-library';
import type { SkippedItem } from '../skipped-item';
import { stopIfCancelled, toTransferFailure } from '../transfer-failure';
import type { TransferHooks } from '../transfer-hooks';
import type { FailedTransfer, TransferChoices, TransferOutcome } from '../transfer-plan';
import type { Backup } from './open-backup';
import { readArticleFolder } from './read-article-folder';

/** What is restored: a backup, and its articles. */
interface PlannedRestore {
  backup: Backup;
  folders: readonly PlannedFolder[];
}

/**
 * Restores the planned articles of the chosen verdicts. Reads the library again, so an outdated plan is harmless. After
 * a failure or crash, written articles are complete, and running it again continues: what the library already has is
 * not read again. Progress counts articles. Never rejects.
 */
export async function runRestore(
  { backup, folders }: PlannedRestore,
  store: RestoreStore,
  { verdicts }: TransferChoices,
  { onProgress, signal }: TransferHooks = {},
): Promise<Result<TransferOutcome, FailedTransfer>> {
  const chosen = folders.filter(({ verdict }) => verdicts.has(verdict));
  let known = 0;
  const writer = createBatchWriter(store);
  const skipped: SkippedItem[] = [];
  const skip = (name: string, reason: SkippedItem['reason']) =>
    skipped.push({ name, row: null, reason });
  try {
    const lookup = await lookUpLibrary(store);
    for (const [index, { folder, title, urlKey, isComplete }] of chosen.entries()) {
      stopIfCancelled(signal);
      onProgress?.({ done: index, total: chosen.length });
      if (isComplete && lookup.byUrlKey.has(urlKey)) continue;
      const read = await readArticleFolder(backup, folder, signal);
      if (!read.ok) skip(title, read.error);
      else {
        for (const { name, reason } of read.value.lost) skip(`${title}: ${name}`, reason);
        // Another page may have saved an article since the last batch.
        if (known !== writer.written()) await lookup.refresh();
        known = writer.written();
        await mergeIntoLibrary(store, lookup, writer, read.value.whole);
      }
    }
    await writer.flush();
  } catch (error) {
    return fail({ failure: toTransferFailure(error, 'file-failed'), written: writer.written() });
  }
  onProgress?.({ done: chosen.length, total: chosen.length });
  return succeed({ written: writer.written(), skipped: [...skipped, ...writer.skipped] });
}
