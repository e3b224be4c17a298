import { createCaller } from '@/utils/messaging/calls';
import type { PageCalls } from './page-calls';

/** Returns the calls of the popup. Each rejects if it is refused or the background does not answer. */
export function createPageCalls(): PageCalls {
  const call = createCaller<PageCalls>();
  return {
    find: call('find'),
    save: call('save'),
    undoSave: call('undoSave'),
    remove: call('remove'),
    restore: call('restore'),
  };
}
