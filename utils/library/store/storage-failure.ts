import { describeError, nameOfError } from '@/utils/article/outcome/describe-error';

/**
 * Why the library could not do it. In each case nothing was changed: every write is one transaction.
 *
 * - `storage-full`: no room on the disk, or in what the browser grants
 * - `storage-blocked`: another page holds an older version of the library open
 * - `storage-failed`: anything else the browser says no with
 */
export type StorageFailureReason = 'storage-full' | 'storage-blocked' | 'storage-failed';

/** A failure with the browser's own words, for "Copy details". */
export interface StorageFailure {
  reason: StorageFailureReason;
  cause: string;
}

/**
 * Names what a failed database operation means. Browsers tell a disk that is really full in many ways: as a quota that is
 * exceeded, as `UnknownError` with `NO_SPACE` in it, as pictures that could not be written, and when they open what they
 * had closed for it as a mere internal error. What says nothing is therefore taken for a full disk where `isDiskFull`.
 */
export function nameStorageFailure(error: unknown, isDiskFull = false): StorageFailure {
  const cause = describeError(error);
  const name = nameOfError(error);
  if (name === 'QuotaExceededError' || FULL.test(cause)) return { reason: 'storage-full', cause };
  if (name === 'BlockedError' || name === 'VersionError')
    return { reason: 'storage-blocked', cause };
  return { reason: isDiskFull ? 'storage-full' : 'storage-failed', cause };
}

const FULL = /no_space|quota|full disk|disk is full|no space left|failed to write blobs/i;
