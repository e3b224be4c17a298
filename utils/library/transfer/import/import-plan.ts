import type { LibraryStore } from '@/utils/library/store/library-store';
import type { ImportedItem } from '@/utils/library/transfer/import/import-item';
import type { Verdict } from '@/utils/library/transfer/merge/compare-entries';

/** The methods of the library that an import needs. */
export type ImportStore = Pick<
  LibraryStore,
  'changedSince' | 'readWhole' | 'writeWhole' | 'saveLinks'
>;

/** An item with the verdict of comparing it to the library. */
export interface PlannedItem {
  item: ImportedItem;
  verdict: Verdict;
}
