import { browser } from 'wxt/browser';
import { createCaller } from '@/utils/messaging/calls';
import type { ReaderCalls } from './reader-calls';

/** Returns the calls, for a reader inside a page or the popup. Each rejects when the background does not answer. */
export function createReaderCalls(): ReaderCalls {
  const call = createCaller<ReaderCalls>();
  return {
    find: call('find'),
    save: call('save'),
    undoSave: call('undoSave'),
    remove: call('remove'),
    putBack: call('putBack'),
    recallPlace: call('recallPlace'),
    rememberPlace: call('rememberPlace'),
    readFont: call('readFont'),
    loadTypesetter: call('loadTypesetter'),
    openLibrary: call('openLibrary'),
    openSettings: call('openSettings'),
  };
}

/** Whether this script still belongs to a running extension. An update leaves the scripts it put into pages orphaned. */
export const isExtensionAlive = (): boolean => browser.runtime?.id !== undefined;
