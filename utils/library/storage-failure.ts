import { describeError, nameOfError } from '@/utils/article/describe-error';

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
 * Names what a failed database operation means. A disk that is really full shows as `UnknownError` with
 * `NO_SPACE` in its message, not as a quota that is exceeded.
 */
export function nameStorageFailure(error: unknown): StorageFailure {
  const cause = describeError(error);
  const name = nameOfError(error);
  if (name === 'QuotaExceededError' || /no_space|quota|disk is full|no space left/i.test(cause)) {
    return { reason: 'storage-full', cause };
  }
  if (name === 'BlockedError' || name === 'VersionError')
    return { reason: 'storage-blocked', cause };
  return { reason: 'storage-failed', cause };
}
