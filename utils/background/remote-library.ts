import { describeError } from '@/utils/article/outcome/describe-error';
import { fail, type Result } from '@/utils/article/outcome/result';
import type { SavedCopy, SavingLibrary } from '@/utils/library/saving/saving-state';
import type { StorageFailure } from '@/utils/library/store/database/storage-failure';
import type { PageCalls } from './calls/page-calls';
import type { ReaderCalls } from './calls/reader-calls';

/** Accesses the library through the background, for the popup, which may close during a write. No call rejects. */
export function createRemoteLibrary(calls: PageCalls): SavingLibrary {
  return {
    find: (...keys) => answerOf(calls.find(keys)),
    save: (article) => answerOf(calls.save(article)),
    undoSave: (id) => answerOf(calls.undoSave(id)),
    remove: (id) => answerOf(calls.remove(id)),
    restore: (id) => answerOf(calls.restore(id)),
  };
}

/**
 * Accesses the copy of the page that a reader is over, through the background. Ids are not sent: the background knows
 * the page. No call rejects.
 */
export function createReaderLibrary(calls: ReaderCalls): SavingLibrary<SavedCopy> {
  return {
    find: (...keys) => answerOf(calls.findHere(keys)),
    save: (article) => answerOf(calls.saveHere(article)),
    undoSave: () => answerOf(calls.undoSaveHere()),
    remove: () => answerOf(calls.removeHere()),
    restore: () => answerOf(calls.restoreHere()),
  };
}

async function answerOf<T>(
  call: Promise<Result<T, StorageFailure> | undefined>,
): Promise<Result<T, StorageFailure>> {
  try {
    return (await call) ?? fail({ reason: 'storage-failed', cause: 'no answer' });
  } catch (error) {
    return fail({ reason: 'storage-failed', cause: describeError(error) });
  }
}
