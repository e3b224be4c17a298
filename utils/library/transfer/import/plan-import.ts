import { toArticleUrlKey } from '@/utils/article/address/article-url-key';
import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import type { ImportStore, PlannedItem } from '@/utils/library/transfer/import/import-plan';
import { compareEntries, type Verdict } from '@/utils/library/transfer/merge/compare-entries';
import { lookUpLibrary } from '@/utils/library/transfer/merge/library-lookup';
import { type TransferFailure, toTransferFailure } from '@/utils/library/transfer/transfer-failure';
import type { TransferPlan } from '@/utils/library/transfer/transfer-plan';
import type { ParsedImport } from './import-item';
import { runImport } from './run-import';

/**
 * Plans an import. Nothing is written. An address that is already saved is `same`, whatever its text, and stays
 * unchanged, but a text replaces a link (`newer-there`). Never rejects.
 */
export async function planImport(
  { kind, items, skipped, losses }: ParsedImport,
  store: ImportStore,
): Promise<Result<TransferPlan, TransferFailure>> {
  const counts: Record<Verdict, number> = { new: 0, same: 0, 'newer-there': 0, 'newer-here': 0 };
  const planned: PlannedItem[] = [];
  try {
    const { byUrlKey } = await lookUpLibrary(store);
    for (const item of items) {
      const here = byUrlKey.get(toArticleUrlKey(item.link.url));
      const verdict = compareEntries(
        {
          kind: item.text ? 'article' : 'link',
          textHash: here?.textHash ?? '',
          savedAt: 0,
        },
        here,
      );
      counts[verdict] += 1;
      planned.push({ item, verdict });
    }
  } catch (error) {
    return fail(toTransferFailure(error, 'file-failed'));
  }
  return succeed({
    kind,
    counts,
    skipped,
    losses,
    canWrite: counts.new + counts['newer-there'] > 0,
    run: (choices, hooks) => runImport({ kind, planned }, store, choices, hooks),
  });
}
