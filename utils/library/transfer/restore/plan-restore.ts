import type { ArticleUrlKey } from '@/utils/article/address/article-url-key';
import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import { inspectArticle } from '@/utils/library/admission/admit-article';
import type {
  PlannedFolder,
  RestorePlan,
  RestoreStore,
} from '@/utils/library/transfer/restore/restore-plan';
import { compareEntries, type Verdict } from '../merge/compare-entries';
import { hasEverything } from '../merge/has-everything';
import { lookUpLibrary } from '../merge/library-lookup';
import type { SkippedItem } from '../skipped-item';
import { stopIfCancelled, type TransferFailure, toTransferFailure } from '../transfer-failure';
import type { TransferHooks } from '../transfer-hooks';
import { type Backup, nameFolder } from './open-backup';
import { readFolderHead } from './read-article-folder';
import { runRestore } from './run-restore';

/**
 * Reads every article of a backup, without pictures, and compares it with the library. Sanitises none of them and
 * writes nothing. Unreadable articles are listed in the plan. Progress counts articles. Never rejects.
 */
export async function planRestore(
  backup: Backup,
  store: RestoreStore,
  { onProgress, signal }: TransferHooks = {},
): Promise<Result<RestorePlan, TransferFailure>> {
  const counts: Record<Verdict, number> = { new: 0, same: 0, 'newer-there': 0, 'newer-here': 0 };
  const skipped: SkippedItem[] = [...backup.skipped];
  const folders: PlannedFolder[] = [];
  const seen = new Set<ArticleUrlKey>();
  const skip = (name: string, reason: SkippedItem['reason']) =>
    skipped.push({ name, row: null, reason });
  try {
    const lookup = await lookUpLibrary(store);
    for (const [index, folder] of backup.folders.entries()) {
      stopIfCancelled(signal);
      onProgress?.({ done: index, total: backup.folders.length });
      const head = await readFolderHead(backup, folder, inspectArticle);
      if (!head.ok) skip(nameFolder(folder), head.error);
      else if (seen.has(head.value.entry.urlKey)) skip(nameFolder(folder), 'twice');
      else {
        const { entry, file } = head.value;
        const { title, urlKey } = entry;
        seen.add(urlKey);
        const here = lookup.byUrlKey.get(urlKey);
        const verdict = compareEntries(entry, here);
        counts[verdict] += 1;
        const isComplete = hasEverything(here, entry, file);
        folders.push({ folder, title, verdict, urlKey, isComplete });
      }
    }
  } catch (error) {
    return fail(toTransferFailure(error, 'file-failed'));
  }
  return succeed({
    kind: 'lectern',
    counts,
    skipped,
    losses: [],
    // The same text can still bring tags, pictures and earlier editions.
    canWrite: folders.length > 0,
    folders,
    run: (choices, hooks) => runRestore({ backup, folders }, store, choices, hooks),
  });
}
