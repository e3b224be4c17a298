import { describeError, nameOfError } from '@/utils/article/outcome/describe-error';

/**
 * Why a library operation failed. Nothing was changed: every write is one transaction.
 *
 * - `storage-full`: no space on the disk, or in the browser's quota
 * - `storage-blocked`: another page holds an older version of the library open
 * - `storage-newer`: a newer version of Lectern wrote the library, which this one must not touch
 * - `storage-failed`: any other error
 */
export type StorageFailureReason =
  | 'storage-full'
  | 'storage-blocked'
  | 'storage-newer'
  | 'storage-failed';

/** A failure with the browser's error message, for "Copy details". */
export interface StorageFailure {
  reason: StorageFailureReason;
  cause: string;
}

/**
 * Classifies a database error. Browsers report a full disk in many ways: as an exceeded quota, as `UnknownError` with
 * `NO_SPACE`, as failed Blob writes, or, when reopening a closed database, as a generic internal error. So an unknown
 * error counts as a full disk if `isDiskFull`.
 */
export function toStorageFailure(error: unknown, isDiskFull = false): StorageFailure {
  const cause = describeError(error);
  const name = nameOfError(error);
  if (name === 'QuotaExceededError' || FULL.test(cause)) return { reason: 'storage-full', cause };
  if (name === 'BlockedError') return { reason: 'storage-blocked', cause };
  if (name === 'VersionError') return { reason: 'storage-newer', cause };
  return { reason: isDiskFull ? 'storage-full' : 'storage-failed', cause };
}

/** How browsers report a full disk or quota in the messages of other errors. */
const FULL = /no_space|quota|full disk|disk is full|no space left|failed to write blobs/i;
