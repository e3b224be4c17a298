import { browser } from 'wxt/browser';
import type { ReaderCalls } from './reader-calls';

/** The mark of a message that asks for one of the calls. */
export const CALL = 'lectern-call';

/**
 * The calls, made from inside a page. Each rejects when the extension does not answer: it was updated or removed while
 * this script stayed behind.
 */
export function createReaderCalls(): ReaderCalls {
  const ask = (name: keyof ReaderCalls) => (argument?: unknown) =>
    browser.runtime.sendMessage({ type: CALL, name, argument });
  return {
    find: ask('find'),
    save: ask('save'),
    undoSave: ask('undoSave'),
    remove: ask('remove'),
    putBack: ask('putBack'),
    recallPlace: ask('recallPlace'),
    rememberPlace: ask('rememberPlace'),
    readFont: ask('readFont'),
    openLibrary: ask('openLibrary'),
    openSettings: ask('openSettings'),
  };
}

/** Whether this script still belongs to a running extension. One that was updated leaves its old scripts orphaned. */
export const isExtensionAlive = (): boolean => browser.runtime?.id !== undefined;
