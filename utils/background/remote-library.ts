import { describeError } from '@/utils/article/outcome/describe-error';
import { fail, type Result } from '@/utils/article/outcome/result';
import type { SavingLibrary } from '@/utils/library/saving/saving-state';
import type { StorageFailure } from '@/utils/library/store/storage-failure';
import type { ReaderCalls } from './reader-calls';

/**
 * Accesses the library through the background: for readers inside pages, which cannot reach it, and for the popup,
 * which may close during a write. A call without an answer is a failure.
 */
export function createRemoteLibrary(calls: ReaderCalls): SavingLibrary {
  return {
    find: (key) => answerOf(calls.find(key)),
    save: (article) => answerOf(calls.save(article)),
    undoSave: (id) => answerOf(calls.undoSave(id)),
    remove: (id) => answerOf(calls.remove(id)),
    putBack: (entries) => answerOf(calls.putBack(entries)),
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
