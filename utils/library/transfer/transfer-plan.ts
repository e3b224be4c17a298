import type { Result } from '@/utils/article/outcome/result';
import type { Verdict } from './merge/compare-entries';
import type { SkippedItem } from './skipped-item';
import type { TransferFailure } from './transfer-failure';
import type { TransferHooks } from './transfer-hooks';

/** What a file was recognised as. */
export type TransferKind =
  | 'lectern'
  | 'pocket-csv'
  | 'pocket-html'
  | 'instapaper'
  | 'omnivore'
  | 'wallabag'
  | 'bookmarks';

/** Of which kinds how much was taken in; a reader may leave some out. */
export interface TransferChoices {
  /** Those to take in. `same` and `newer-here` add tags, editions and pictures alone. */
  verdicts: ReadonlySet<Verdict>;
}

/** What became of a transfer. */
export interface TransferOutcome {
  /** Written, those that were united with what was here among them. */
  written: number;
  /** Left out, besides those that the plan names. */
  skipped: SkippedItem[];
}

/** A failed transfer: what was written before it stays, and running it again goes on. */
export interface FailedTransfer {
  failure: TransferFailure;
  written: number;
}

/** What taking a file in would do. Nothing has been written yet. */
export interface TransferPlan {
  kind: TransferKind;
  counts: Readonly<Record<Verdict, number>>;
  /** What can not be taken in, and why. */
  skipped: readonly SkippedItem[];
  /** Takes it in, in batches of whole articles. Never rejects. */
  run(
    choices: TransferChoices,
    hooks: TransferHooks,
  ): Promise<Result<TransferOutcome, FailedTransfer>>;
}
