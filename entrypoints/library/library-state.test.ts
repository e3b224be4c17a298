import { signal } from '@preact/signals';
import { beforeEach, expect, test, vi } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { expectOk, makeLibrary } from '@/tests/support/library-in-memory';
import { fail, succeed } from '@/utils/article/outcome/result';
import { messages as words } from '@/utils/i18n/en/library';
import { messages as queueWords } from '@/utils/i18n/en/queue';
import type { Search } from '@/utils/library/search/search-client';
import { toWaitingLink } from '@/utils/library/store/link-entry';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { fieldsOf } from '@/utils/settings/settings-change';
import { createLibraryState } from './library-state';
import type { LibraryPageWorld } from './library-world';

let stop: () => void = () => undefined;
beforeEach(() => stop());

/** A page with a library in memory of three articles, saved from oldest to newest. */
async function openPage(fields: Partial<LibraryPageWorld> = {}) {
  const { library, store, clock } = makeLibrary();
  for (const number of [1, 2, 3]) {
    clock.now = number * 1_000;
    await library.save(makeArticle({ url: `https://news.test/${number}`, title: `No ${number}` }));
  }
  const search: Search = {
    start: vi.fn(),
    stop: () => undefined,
    rest: vi.fn(),
    search: async () => succeed(null),
    setRoster: () => undefined,
    progress: signal(null),
    caughtUp: signal(1),
    failure: signal(null),
  };
  const world: LibraryPageWorld = {
    library,
    store,
    changes: { listen: () => () => undefined },
    search,
    settings: {
      read: async () => DEFAULT_SETTINGS,
      change: async (change) => ({ ...DEFAULT_SETTINGS, ...fieldsOf(change, DEFAULT_SETTINGS) }),
      watch: () => () => undefined,
    },
    fetchArticle: async () => fail('refused'),
    fetchPermitted: async () => fail('refused'),
    requestAllSites: async () => false,
    openSettings: vi.fn(),
    openTab: vi.fn(),
    saveBlob: vi.fn(),
    backupTarget: { openPrivateFolder: () => Promise.reject(new Error('private window')) },
    copyText: async () => undefined,
    address: { read: () => '', write: vi.fn(), listen: vi.fn() },
    estimateStorage: async () => null,
    preferredLanguages: ['en'],
    now: () => clock.now,
    ...fields,
  };
  const state = createLibraryState(world);
  stop = state.start();
  await vi.waitFor(() => expect(state.entryList.state.value.status).toBe('whole'));
  return { state, world, library, store };
}

type State = Awaited<ReturnType<typeof openPage>>['state'];
const titles = (state: State) => state.shown.value?.map(({ title }) => title);

test('actions are undone step by step', async () => {
  const { state } = await openPage();
  const ids = state.shown.value?.map(({ id }) => id) ?? [];
  await state.actions.change(ids.slice(0, 2), { addTags: ['sea'] }, 'tags', words);
  await state.actions.change(ids, { isDeleted: true }, 'delete', words);
  expect(state.toast.value?.text).toBe('Deleted 3 articles');
  expect(titles(state)).toEqual([]);
  await state.actions.undo(words);
  expect(titles(state)).toEqual(['No 3', 'No 2', 'No 1']);
  await vi.waitFor(() => expect(state.counts.value?.tags).toEqual([{ tag: 'sea', count: 2 }]));
  await state.actions.undo(words);
  await vi.waitFor(() => expect(state.counts.value?.tags).toEqual([]));
});

test('the rows do not wait until the library is counted', async () => {
  const { state } = await openPage();
  const { state: entries } = state.entryList;
  await vi.waitFor(() => expect(state.counts.value).not.toBeNull());
  entries.value = { status: 'opening' };
  expect(state.counts.value).toBeNull();
  await state.entryList.load(false);
  expect(titles(state)).toEqual(['No 3', 'No 2', 'No 1']);
  await vi.waitFor(() => expect(state.counts.value?.sections.all).toBe(3));
});

test('a failed change is reported with its cause and is not an undo step', async () => {
  const { state, library } = await openPage();
  const ids = state.shown.value?.map(({ id }) => id) ?? [];
  const failure = { reason: 'storage-full' as const, cause: 'no room' };
  const change = vi.spyOn(library, 'change').mockResolvedValueOnce(fail(failure));
  await state.actions.change(ids, { isDeleted: true }, 'delete', words);
  expect(state.toast.value).toMatchObject({
    text: words.failed,
    action: { label: 'Copy details' },
  });
  change.mockRestore();
  await state.actions.undo(words);
  expect(titles(state)).toEqual(['No 3', 'No 2', 'No 1']);
});

test('a selection with Shift starts at the last toggled row, and another section clears it', async () => {
  const { state } = await openPage();
  const ids = state.shown.value?.map(({ id }) => id) ?? [];
  const [first, , third] = ids;
  if (!first || !third) throw new Error('nothing is shown');
  state.selection.toggle(third, false, ids);
  state.selection.toggle(first, true, ids);
  expect([...state.selection.ids.value].sort()).toEqual([...ids].sort());
  expect(state.selected.value).toEqual(ids);
  // Hidden articles are not acted upon, and are selected again when shown.
  state.changeView({ length: 'long' });
  expect(state.selected.value).toEqual([]);
  state.changeView({ length: null });
  expect(state.selected.value).toEqual(ids);
  state.changeView({ section: 'read' });
  expect(state.selection.ids.value.size).toBe(0);
});

test('a link that cannot be fetched is reported with an action to open the page; a fetched article replaces its link', async () => {
  const article = makeArticle({ url: 'https://news.test/moved', title: 'Fetched' });
  const fetchArticle = vi.fn<LibraryPageWorld['fetchArticle']>(async () => fail('refused'));
  const { state, world, store } = await openPage({ fetchArticle });
  const [link] = await expectOk(store.saveLinks([toWaitingLink('https://news.test/later')]));
  if (!link) throw new Error('no link');
  await state.fetching.fetch(link, words);
  state.toast.value?.action?.run();
  expect(world.openTab).toHaveBeenCalledWith('https://news.test/later');
  fetchArticle.mockResolvedValueOnce(succeed(article));
  await state.fetching.fetch(link, words);
  expect(await expectOk(store.entry(link.id))).toMatchObject({ kind: 'article', title: 'Fetched' });
  expect(await expectOk(store.list(99))).toHaveLength(4);
});

test('the backup reminder appears from twenty-five articles on, but not after a backup or "Later"', async () => {
  const { state, library, store } = await openPage();
  expect(state.remindOf.value).toBe(0);
  for (let number = 4; number <= 25; number += 1) {
    await library.save(makeArticle({ url: `https://news.test/${number}` }));
  }
  await state.entryList.refresh('all');
  await vi.waitFor(() => expect(state.remindOf.value).toBe(25));
  state.putReminderOff();
  expect(state.remindOf.value).toBe(0);
  await expectOk(store.setFact('backedUpAt', 1));
});

test('the search index rests during a backup and starts again after it', async () => {
  const { state, world } = await openPage();
  const { rest, start } = vi.mocked(world.search);
  rest.mockImplementation(() => void start.mockClear());
  await state.backUp();
  expect(state.backup.step.value.name).toBe('done');
  expect(rest).toHaveBeenCalledTimes(1);
  expect(start).toHaveBeenCalledTimes(1);
});

test('the search index rests from the reading of a file until its dialog is closed', async () => {
  const { state, world } = await openPage();
  const { rest, start } = vi.mocked(world.search);
  rest.mockImplementation(() => void start.mockClear());
  state.open({ name: 'import' });
  await state.transfer.choose(new File(['https://news.test/9'], 'links.txt'));
  expect(rest).toHaveBeenCalledTimes(1);
  expect(start).not.toHaveBeenCalled();
  state.close();
  expect(start).toHaveBeenCalledTimes(1);
});

test('an entry of the queue that is moved twice in quick succession moves two positions', async () => {
  const { state } = await openPage();
  const ids = state.shown.value?.map(({ id }) => id) ?? [];
  await state.actions.change(ids, { isQueued: true }, 'queue', words);
  state.changeView({ section: 'queue' });
  const [first, ...others] = state.shown.value ?? [];
  if (!first) throw new Error('the queue is empty');
  const move = () => state.moveInQueue(first.id, 'down', words, queueWords);
  await Promise.all([move(), move()]);
  expect(titles(state)).toEqual([...others.map(({ title }) => title), first.title]);
});
