import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { openLibraryPage } from './open-page';
import { returnToLibrary } from './return-to-library';

vi.mock('./open-page', () => ({ openLibraryPage: vi.fn() }));
const opened = vi.mocked(openLibraryPage);
beforeEach(() => opened.mockClear());

/** The history of a tab that has been at these pages. */
function makeHistory(...paths: string[]) {
  const entries = paths.map((path, at) => ({
    key: String(at),
    url: `${browser.runtime.getURL('/')}${path}`,
  }));
  return { entries: () => entries, traverseTo: vi.fn() };
}

test('a tab that was at the library returns to its last view of it, past other articles of the queue', async () => {
  const history = makeHistory(
    'library.html',
    'library.html#section=unread',
    'reader.html?id=1',
    'reader.html?id=2',
  );
  await returnToLibrary(history);
  expect(history.traverseTo).toHaveBeenCalledExactlyOnceWith('1');
  expect(opened).not.toHaveBeenCalled();
});

test('a tab that was not at the library opens it', async () => {
  const history = makeHistory('options.html', 'reader.html?id=1');
  await returnToLibrary(history);
  expect(history.traverseTo).not.toHaveBeenCalled();
  expect(opened).toHaveBeenCalledOnce();
});

test('without a history the library is opened', async () => {
  await returnToLibrary(undefined);
  expect(opened).toHaveBeenCalledOnce();
});
