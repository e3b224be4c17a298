import type { ArticleUrlKey } from '@/utils/article/address/article-url-key';
import type { LibraryStore } from '@/utils/library/store/library-store';
import type { Verdict } from '@/utils/library/transfer/merge/compare-entries';
import type { TransferPlan } from '@/utils/library/transfer/transfer-plan';

/** The methods of the library that a restore needs. */
export type RestoreStore = Pick<LibraryStore, 'changedSince' | 'readWhole' | 'writeWhole'>;

/** A readable folder, compared with the library. */
export interface PlannedFolder {
  folder: string;
  title: string;
  verdict: Verdict;
  urlKey: ArticleUrlKey;
  /** Whether the library already has everything in it, so that it need not be read again. */
  isComplete: boolean;
}

/** The plan of a restore. */
export interface RestorePlan extends TransferPlan {
  folders: readonly PlannedFolder[];
}
