// @vitest-environment node
import { expect, test } from 'vitest';
import { BlockedError } from './library-opening';
import { nameStorageFailure } from './storage-failure';

test.each([
  [new DOMException('quota', 'QuotaExceededError'), 'storage-full'],
  [new DOMException('Internal error: FILE_ERROR_NO_SPACE', 'UnknownError'), 'storage-full'],
  [new BlockedError('held open'), 'storage-blocked'],
  [new DOMException('newer', 'VersionError'), 'storage-blocked'],
  [new DOMException('aborted', 'AbortError'), 'storage-failed'],
  ['anything', 'storage-failed'],
])('%s', (error, reason) => {
  expect(nameStorageFailure(error).reason).toBe(reason);
});
