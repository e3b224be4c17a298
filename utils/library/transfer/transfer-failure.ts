import { describeError, nameOfError } from '@/utils/article/outcome/describe-error';
import type {
  StorageFailure,
  StorageFailureReason,
} from '@/utils/library/store/database/storage-failure';
import { toStorageFailure } from '@/utils/library/store/database/storage-failure';

/**
 * Why a backup, restore, import or export failed. Articles written before stay.
 *
 * - `unknown-file`: not a supported format
 * - `damaged`: a truncated or corrupt archive
 * - `not-a-backup`: an archive without a backup
 * - `newer-version`: a backup in a newer format
 * - `too-large`: exceeds a limit
 * - `unpacks-too-large`: a zip bomb
 * - `nothing-to-write`: no selected article has a text
 * - `cancelled`: the reader stopped it
 * - `file-failed`: a file could not be read or written
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

/** A failure with the browser's error message, for "Copy details". */
export interface TransferFailure {
  reason: TransferFailureReason;
  cause: string;
}

/** Carries a failure through code that can only throw: streams and the ZIP library. */
export class TransferError extends Error {
  override name = 'TransferError';
  readonly failure: TransferFailure;

  constructor(reason: TransferFailureReason, cause: string = reason) {
    super(cause);
    this.failure = { reason, cause };
  }

  /** Wraps a failure of the library. */
  static of({ reason, cause }: StorageFailure): TransferError {
    return new TransferError(reason, cause);
  }
}

/** Converts a thrown value to a failure; `otherwise` is the reason for an unknown error. */
export function toTransferFailure(
  error: unknown,
  otherwise: TransferFailureReason,
): TransferFailure {
  if (error instanceof TransferError) return error.failure;
  const cause = describeError(error);
  if (nameOfError(error) === 'AbortError') return { reason: 'cancelled', cause };
  const storage = toStorageFailure(error);
  return storage.reason === 'storage-full' ? storage : { reason: otherwise, cause };
}

/** Throws if the reader cancelled. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new TransferError('cancelled');
}
