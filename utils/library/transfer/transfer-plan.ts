import type { Result } from '@/utils/article/outcome/result';
import type { ImportLoss } from './import/import-item';
import type { Verdict } from './merge/compare-entries';
import type { SkippedItem } from './skipped-item';
import type { TransferFailure } from './transfer-failure';
import type { TransferHooks } from './transfer-hooks';

/** The detected format of a file. */
export type TransferKind =
  | 'lectern'
  | 'pocket-csv'
  | 'pocket-html'
  | 'instapaper'
  | 'raindrop'
  | 'readwise'
  | 'matter'
  | 'karakeep'
  | 'omnivore'
  | 'wallabag'
  | 'bookmarks';

/** Which articles to transfer. */
export interface TransferChoices {
  /** The verdicts to transfer. `same` and `newer-here` only add tags, editions and pictures. */
  verdicts: ReadonlySet<Verdict>;
}

/** The outcome of a transfer. */
export interface TransferOutcome {
  /** Articles written, including merged ones. */
  written: number;
  /** Items skipped, besides those in the plan. */
  skipped: SkippedItem[];
}

/** A failed transfer. Articles written before it stay, and running it again continues. */
export interface FailedTransfer {
  failure: TransferFailure;
  written: number;
}

/** What a transfer would do. Nothing has been written. */
export interface TransferPlan {
  kind: TransferKind;
  counts: Readonly<Record<Verdict, number>>;
  /** Items that cannot be transferred, with the reasons. */
  skipped: readonly SkippedItem[];
  /** What the items hold and the library cannot keep. */
  losses: readonly ImportLoss[];
  /** Whether a run would write anything. */
  canWrite: boolean;
  /** Runs the transfer, in batches of complete articles. Never rejects. */
  run(
    choices: TransferChoices,
    hooks: TransferHooks,
  ): Promise<Result<TransferOutcome, FailedTransfer>>;
}
