import { describeError, nameOfError } from '@/utils/article/outcome/describe-error';
import type { StorageFailure, StorageFailureReason } from '@/utils/library/store/storage-failure';
import { nameStorageFailure } from '@/utils/library/store/storage-failure';

/**
 * Why something could not be taken out of the library or into it as a whole. What was written before stays written, in
 * whole articles.
 *
 * - `unknown-file`: of none of the kinds that can be taken in
 * - `damaged`: an archive that is cut off or broken
 * - `not-a-backup`: an archive of something else
 * - `newer-version`: a backup of a format that this version does not know
 * - `too-large`: larger, or holding more, than is taken in
 * - `unpacks-too-large`: an archive made to fill the disk
 * - `nothing-to-write`: of all that was chosen no text is kept
 * - `cancelled`: the reader stopped it
 * - `file-failed`: the file could not be read, or what is made could not be written
 */
export type TransferFailureReason =
  | 'unknown-file'
  | 'damaged'
  | 'not-a-backup'
  | 'newer-version'
  | 'too-large'
  | 'unpacks-too-large'
  | 'nothing-to-write'
  | 'cancelled'
  | 'file-failed'
  | StorageFailureReason;

/** A failure with the browser's own words, for "Copy details". */
export interface TransferFailure {
  reason: TransferFailureReason;
  cause: string;
}

/** Carries a failure through code that can only throw: streams and the archive's library. */
export class TransferError extends Error {
  override name = 'TransferError';
  readonly failure: TransferFailure;

  constructor(reason: TransferFailureReason, cause: string = reason) {
    super(cause);
    this.failure = { reason, cause };
  }

  /** One that the library told. */
  static of({ reason, cause }: StorageFailure): TransferError {
    return new TransferError(reason, cause);
  }
}

/** Names what was thrown while something was taken out or in; `otherwise` is for what nobody expected. */
export function nameTransferFailure(
  error: unknown,
  otherwise: TransferFailureReason,
): TransferFailure {
  if (error instanceof TransferError) return error.failure;
  const cause = describeError(error);
  if (nameOfError(error) === 'AbortError') return { reason: 'cancelled', cause };
  const storage = nameStorageFailure(error);
  return storage.reason === 'storage-full' ? storage : { reason: otherwise, cause };
}

/** Throws when the reader has stopped it. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new TransferError('cancelled');
}
