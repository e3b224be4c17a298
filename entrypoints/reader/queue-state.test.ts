import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { expectOk, makeLibrary } from '@/tests/support/library-in-memory';
import { fail, succeed } from '@/utils/article/outcome/result';
import { messages as words } from '@/utils/i18n/en/queue';
import {
  asSavedArticleId,
  type SavedArticleEntry,
  type SavedArticleId,
} from '@/utils/library/store/saved-article';
import { createQueueState, type QueueWorld } from './queue-state';

const LINK = 'https://links.test/story';

/** A library of three articles and a link; the queue is 1, the link, 2. The first article is open. */
async function makeQueue(fields: Partial<QueueWorld> = {}) {
  const { library, store } = makeLibrary();
  for (const number of [1, 2, 3]) {
    await library.save(makeArticle({ url: `https://news.test/${number}`, title: `No ${number}` }));
  }
  await library.change([asSavedArticleId('id-1')], { isQueued: true });
  await store.queueLink(LINK);
  await library.change([asSavedArticleId('id-2')], { isQueued: true });
  const open = signal<SavedArticleEntry | null>(null);
  const show = vi.fn(async (id: SavedArticleId) => {
    open.value = await expectOk(store.entry(id));
  });
  const showToast = vi.fn();
  const queue = createQueueState(
    {
      library,
      store,
      changes: { listen: () => () => undefined },
      fetchPermitted: async () => fail('not-permitted'),
      isFromQueue: true,
      ...fields,
    },
    ...[open, show, showToast],
  );
  await show(asSavedArticleId('id-1'));
  await queue.refresh();
  show.mockClear();
  return { queue, library, store, open, show, showToast };
}

test('next and previous follow the queue, and its ends are said', async () => {
  const { queue, open, showToast } = await makeQueue();
  await queue.go('previous', words);
  expect(showToast).toHaveBeenLastCalledWith({ text: words.begin });
  await queue.go('next', words);
  expect(open.value?.url).toBe(LINK);
  await queue.go('next', words);
  expect(open.value?.title).toBe('No 2');
  await queue.go('next', words);
  expect(showToast).toHaveBeenLastCalledWith({ text: words.end });
  await queue.go('previous', words);
  expect(open.value?.url).toBe(LINK);
});

test('without a queue, next and previous say that it is empty', async () => {
  const { queue, library, showToast } = await makeQueue();
  const everything = queue.list.value.map(({ id }) => id);
  await library.change(everything, { isQueued: false });
  await queue.refresh();
  await queue.go('next', words);
  expect(showToast).toHaveBeenLastCalledWith({ text: words.empty });
});

test('after an article that is not in the queue comes the first one that is not read', async () => {
  const { queue, library, show } = await makeQueue();
  await show(asSavedArticleId('id-3'));
  await library.change([asSavedArticleId('id-1')], { state: 'read' });
  await queue.refresh();
  expect(queue.position.value).toBe(-1);
  expect(queue.next.value?.url).toBe(LINK);
  expect(queue.previous.value).toBe(null);
});

test('the voice skips a link that may not be fetched, and names it', async () => {
  const { queue, open, showToast } = await makeQueue();
  await queue.continueAloud(words);
  expect(open.value?.title).toBe('No 2');
  expect(showToast).toHaveBeenLastCalledWith({ text: words.skipped(LINK) });
  expect([queue.takeVoice(), queue.takeVoice()]).toEqual([true, false]);
});

test('the voice skips an article that was deleted meanwhile', async () => {
  const { queue, library, show, showToast } = await makeQueue();
  await library.remove(asSavedArticleId('id-2'));
  await queue.continueAloud(words);
  expect(show).not.toHaveBeenCalled();
  expect(showToast).toHaveBeenLastCalledWith({ text: words.skipped(LINK) });
  expect(queue.takeVoice()).toBe(false);
});

test('a link whose site is permitted becomes an article in its place', async () => {
  const fetched = makeArticle({ url: LINK, canonicalUrl: 'https://else.test/', title: 'Fetched' });
  const { queue, open } = await makeQueue({ fetchPermitted: async () => succeed(fetched) });
  await queue.continueAloud(words);
  await queue.refresh();
  expect(open.value).toMatchObject({ kind: 'article', title: 'Fetched' });
  expect(queue.list.value.map(({ title }) => title)).toEqual(['No 1', 'Fetched', 'No 2']);
});

test('the voice stops at the end of the article unless the queue was started or the user wants it', async () => {
  const { queue, show } = await makeQueue({ isFromQueue: false });
  await queue.continueAloud(words);
  expect(show).not.toHaveBeenCalled();
  queue.isContinuing.value = true;
  await queue.continueAloud(words);
  expect(show).toHaveBeenCalledOnce();
});

test('the voice stays where the user goes while a link is fetched', async () => {
  let answer: () => void = () => undefined;
  const waiting = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const { queue, open, show } = await makeQueue({
    fetchPermitted: async () => {
      await waiting;
      return fail('refused');
    },
  });
  const going = queue.continueAloud(words);
  await show(asSavedArticleId('id-3'));
  answer();
  await going;
  expect([open.value?.title, queue.takeVoice()]).toEqual(['No 3', false]);
});

test('the open article is added and removed', async () => {
  const { queue, show, showToast } = await makeQueue();
  await show(asSavedArticleId('id-3'));
  await queue.toggle(words);
  expect(showToast).toHaveBeenLastCalledWith({ text: words.added('No 3') });
  expect(queue.position.value).toBe(3);
  await queue.toggle(words);
  expect(showToast).toHaveBeenLastCalledWith({ text: words.removed });
  expect(queue.position.value).toBe(-1);
});

test('a link of the article is added once', async () => {
  const { queue, showToast } = await makeQueue();
  await queue.addLink('https://news.test/new', words);
  expect(showToast).toHaveBeenLastCalledWith({ text: words.addedLink });
  await queue.addLink('https://news.test/new', words);
  expect(showToast).toHaveBeenLastCalledWith({ text: words.alreadyAdded });
  expect(queue.list.value).toHaveLength(4);
});
