import type { LibraryStore } from '@/utils/library/store/library-store';
import type { ImportedItem } from '@/utils/library/transfer/import/import-item';
import type { Verdict } from '@/utils/library/transfer/merge/compare-entries';

/** What an import asks of the library. */
export type ImportStore = Pick<
  LibraryStore,
  'changedSince' | 'readWhole' | 'writeWhole' | 'saveLinks'
>;

/** An item and how it stands to the library. */
export interface PlannedItem {
  item: ImportedItem;
  verdict: Verdict;
}
