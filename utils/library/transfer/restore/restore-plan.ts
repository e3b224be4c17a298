import type { LibraryStore } from '@/utils/library/store/library-store';
import type { Verdict } from '@/utils/library/transfer/merge/compare-entries';
import type { TransferPlan } from '@/utils/library/transfer/transfer-plan';

/** What a restore asks of the library. */
export type RestoreStore = Pick<LibraryStore, 'changedSince' | 'readWhole' | 'writeWhole'>;

/** A folder that can be taken in, and how it stands to the library. */
export interface PlannedFolder {
  folder: string;
  title: string;
  verdict: Verdict;
}

/** A plan for a backup, with what it is made of. */
export interface RestorePlan extends TransferPlan {
  folders: readonly PlannedFolder[];
}
