import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { openLibraryPage } from './open-page';
import { returnToLibrary } from './return-to-library';

vi.mock('./open-page', () => ({ openLibraryPage: vi.fn() }));
const opened = vi.mocked(openLibraryPage);
beforeEach(() => opened.mockClear());

/** The history of a tab that is at the entry with this index. */
function makeHistory(index: number, ...paths: string[]) {
  const entries = paths.map((path, at) => ({
    key: String(at),
    url: path.startsWith('http') ? path : `${browser.runtime.getURL('/')}${path}`,
  }));
  return { entries: () => entries, currentEntry: { index }, traverseTo: vi.fn() };
}

test('a tab that came from the library goes back to it, past other articles of the queue', async () => {
  const history = makeHistory(
    3,
    'library.html',
    'library.html#section=unread',
    'reader.html?id=1',
    'reader.html?id=2',
  );
  await returnToLibrary(history);
  expect(history.traverseTo).toHaveBeenCalledExactlyOnceWith('1');
  expect(opened).not.toHaveBeenCalled();
});

test('a library that comes later in the history is not gone back to', async () => {
  const history = makeHistory(0, 'reader.html?id=1', 'library.html');
  await returnToLibrary(history);
  expect(history.traverseTo).not.toHaveBeenCalled();
  expect(opened).toHaveBeenCalledOnce();
});

test('without a history the library is opened', async () => {
  await returnToLibrary(undefined);
  expect(opened).toHaveBeenCalledOnce();
});
