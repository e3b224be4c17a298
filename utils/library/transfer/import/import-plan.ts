import type { Shelf } from '@/utils/library/store/shelf';
import type { ImportedItem } from '@/utils/library/transfer/import/import-item';
import type { Verdict } from '@/utils/library/transfer/merge/compare-entries';

/** What an import asks of the library. */
export type ImportShelf = Pick<Shelf, 'changedSince' | 'readWhole' | 'writeWhole' | 'saveLinks'>;

/** An item and how it stands to the library. */
export interface PlannedItem {
  item: ImportedItem;
  verdict: Verdict;
}
