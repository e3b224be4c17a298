import { browser } from 'wxt/browser';
import { createCaller } from '@/utils/messaging/calls';
import type { ReaderCalls } from './reader-calls';

/** Returns the calls of a reader over a page. Each rejects if it is refused or the background does not answer. */
export function createReaderCalls(): ReaderCalls {
  const call = createCaller<ReaderCalls>();
  return {
    beginHere: call('beginHere'),
    rememberPositionHere: call('rememberPositionHere'),
    findHere: call('findHere'),
    saveHere: call('saveHere'),
    undoSaveHere: call('undoSaveHere'),
    removeHere: call('removeHere'),
    restoreHere: call('restoreHere'),
    favouriteHere: call('favouriteHere'),
    readSettings: call('readSettings'),
    changeSettings: call('changeSettings'),
    changeRuleHere: call('changeRuleHere'),
    readFont: call('readFont'),
    loadHelper: call('loadHelper'),
    openSettings: call('openSettings'),
    openSavedHere: call('openSavedHere'),
    queueHere: call('queueHere'),
    queueLinkHere: call('queueLinkHere'),
  };
}

/**
 * Whether this script still belongs to a running extension. An update leaves the scripts it put into pages orphaned.
 */
export const isExtensionAlive = (): boolean => browser.runtime?.id !== undefined;
