// @vitest-environment node
import { expect, test } from 'vitest';
import { BlockedError } from './library-opening';
import { toStorageFailure } from './storage-failure';

test.each([
  [new DOMException('quota', 'QuotaExceededError'), 'storage-full'],
  [new DOMException('Internal error: FILE_ERROR_NO_SPACE', 'UnknownError'), 'storage-full'],
  [new DOMException('Failed to write blobs (IOError)', 'DataError'), 'storage-full'],
  [new DOMException('Encountered full disk while opening', 'UnknownError'), 'storage-full'],
  [new BlockedError('held open'), 'storage-blocked'],
  [new DOMException('newer', 'VersionError'), 'storage-newer'],
  [new DOMException('aborted', 'AbortError'), 'storage-failed'],
  ['anything', 'storage-failed'],
])('%s', (error, reason) => {
  expect(toStorageFailure(error).reason).toBe(reason);
});

test('an unknown error means a full disk if the disk is full', () => {
  const error = new DOMException('Internal error opening backing store', 'UnknownError');
  expect(toStorageFailure(error, true).reason).toBe('storage-full');
  expect(toStorageFailure(new BlockedError('held open'), true).reason).toBe('storage-blocked');
});
