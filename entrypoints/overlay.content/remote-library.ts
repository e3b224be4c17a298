import { describeError } from '@/utils/article/describe-error';
import { fail, type Result } from '@/utils/article/result';
import type { SavingLibrary } from '@/utils/library/saving-state';
import type { StorageFailure } from '@/utils/library/storage-failure';
import type { ReaderCalls } from '@/utils/messaging/reader-calls';

/** The library, asked from inside a page. A call that is not answered is a failure like any other. */
export function createRemoteLibrary(calls: ReaderCalls): SavingLibrary {
  return {
    find: (key) => answerOf(calls.find(key)),
    save: (article) => answerOf(calls.save(article)),
    remove: (id) => answerOf(calls.remove(id)),
    putBack: (saved) => answerOf(calls.putBack(saved)),
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
