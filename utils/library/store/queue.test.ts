// @vitest-environment node
import { expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { expectOk, makeLibrary } from '@/tests/support/library-in-memory';
import { toWaitingLink } from './link-entry';
import { LONGEST_QUEUE } from './queue/queue-positions';
import { asSavedArticleId } from './saved-article';

const LINK = 'https://news.test/link';

/** A library of four articles, of which the given numbers are queued, in that order. */
async function makeQueue(...queued: number[]) {
  const made = makeLibrary();
  for (const number of [1, 2, 3, 4]) {
    await made.library.save(
      makeArticle({ url: `https://news.test/${number}`, title: `${number}` }),
    );
  }
  const ids = queued.map((number) => asSavedArticleId(`id-${number}`));
  for (const id of ids) await expectOk(made.library.change([id], { isQueued: true }));
  const titles = async () => (await expectOk(made.store.queue())).map(({ title }) => title);
  return { ...made, titles };
}
const id = (number: number) => asSavedArticleId(`id-${number}`);

test('articles are queued in the order they are added, at the same time and after the clock was set back', async () => {
  const { library, clock, titles } = await makeQueue(3, 1);
  clock.now = 5;
  await library.change([id(4), id(2)], { isQueued: true });
  expect(await titles()).toEqual(['3', '1', '4', '2']);
});

test('an article that is in the queue keeps its place when it is added again', async () => {
  const { library, titles } = await makeQueue(3, 1);
  expect(await expectOk(library.change([id(3)], { isQueued: true }))).toEqual([]);
  expect(await titles()).toEqual(['3', '1']);
});

test.each([
  [1, 3, ['1', '3', '2', '4']],
  [3, null, ['2', '1', '4', '3']],
  [4, 2, ['3', '4', '2', '1']],
  [2, 4, ['3', '1', '2', '4']],
])('moving %s before %s gives %s', async (moved, next, expected) => {
  const { library, titles } = await makeQueue(3, 2, 1, 4);
  await expectOk(library.moveInQueue(id(moved), next === null ? null : id(next)));
  expect(await titles()).toEqual(expected);
});

test('moving is undone', async () => {
  const { library, titles } = await makeQueue(3, 2, 1, 4);
  const before = await expectOk(library.moveInQueue(id(4), id(3)));
  expect(await titles()).toEqual(['4', '3', '2', '1']);
  await expectOk(library.putBack(before, { isQueued: true }));
  expect(await titles()).toEqual(['3', '2', '1', '4']);
});

test('what is not in the queue is not moved', async () => {
  const { library, titles } = await makeQueue(3, 2);
  expect(await expectOk(library.moveInQueue(id(1), id(3)))).toEqual([]);
  expect(await expectOk(library.moveInQueue(id(3), id(1)))).toEqual([]);
  expect(await titles()).toEqual(['3', '2']);
});

test('entries with the same place, as from a backup, can be moved', async () => {
  const { library, store, titles } = await makeQueue(1, 2);
  const whole = await expectOk(store.readWhole(id(3)));
  if (!whole) throw new Error('the article is missing');
  const [first] = await expectOk(store.queue());
  const entry = { ...whole.entry, queuePlace: first?.queuePlace };
  await expectOk(store.writeWhole([{ ...whole, entry }]));
  expect(await titles()).toEqual(['1', '3', '2']);
  await expectOk(library.moveInQueue(id(3), id(1)));
  expect(await titles()).toEqual(['3', '1', '2']);
});

test('archived and deleted articles are left out, and return to their places', async () => {
  const { library, titles } = await makeQueue(3, 2, 1);
  await library.change([id(3)], { isArchived: true });
  await library.remove(id(2));
  expect(await titles()).toEqual(['1']);
  await library.change([id(3)], { isArchived: false });
  await library.restore(id(2));
  expect(await titles()).toEqual(['3', '2', '1']);
});

test('removing is undone, and an article that is added after it stays', async () => {
  const { library, titles } = await makeQueue(3, 2, 1);
  const change = { isQueued: false };
  const before = await expectOk(library.change([id(3), id(1)], change));
  await library.change([id(4)], { isQueued: true });
  expect(await titles()).toEqual(['2', '4']);
  await library.putBack(before, change);
  expect((await titles()).sort()).toEqual(['1', '2', '3', '4']);
});

test('a link is added as one that waits, and its article takes its place', async () => {
  const { library, store, titles } = await makeQueue(3);
  expect(await expectOk(store.queueLink(LINK))).toMatchObject({ outcome: 'added' });
  expect(await expectOk(store.queueLink(LINK))).toEqual({ outcome: 'present', changed: [] });
  await library.change([id(1)], { isQueued: true });
  expect(await titles()).toEqual(['3', LINK, '1']);
  await expectOk(library.save(makeArticle({ url: LINK, title: 'Fetched' })));
  expect(await titles()).toEqual(['3', 'Fetched', '1']);
});

test('a link to an article that was deleted and archived restores it', async () => {
  const { library, store, titles } = await makeQueue();
  await library.change([id(2)], { isArchived: true, isDeleted: true });
  await expectOk(store.queueLink('https://news.test/2'));
  expect(await titles()).toEqual(['2']);
});

test('an address outside the web is refused', async () => {
  const { store, titles } = await makeQueue();
  expect(await store.queueLink('javascript:alert(1)')).toMatchObject({ ok: false });
  expect(await titles()).toEqual([]);
});

test('the queue has a limit', async () => {
  const { library, store, titles } = await makeQueue();
  const links = Array.from({ length: LONGEST_QUEUE + 5 }, (_, number) =>
    toWaitingLink(`https://news.test/link/${number}`),
  );
  const saved = await expectOk(store.saveLinks(links));
  const ids = saved.map((link) => link.id);
  const before = await expectOk(library.change(ids, { isQueued: true }));
  expect(before).toHaveLength(LONGEST_QUEUE);
  expect(await expectOk(store.queueLink(LINK))).toEqual({ outcome: 'full', changed: [] });
  expect(await titles()).toHaveLength(LONGEST_QUEUE);
});

test('a damaged place is none: the article can be added, others follow it, and all can be moved', async () => {
  for (const damaged of [1e300, -1e300, Number.NaN, Number.POSITIVE_INFINITY, '7', {}, null]) {
    const { library, store, titles } = await makeQueue(1, 2);
    const whole = await expectOk(store.readWhole(id(3)));
    if (!whole) throw new Error('the article is missing');
    const entry = { ...whole.entry, queuePlace: damaged as number };
    await expectOk(store.writeWhole([{ ...whole, entry }]));
    expect(await titles(), String(damaged)).toEqual(['1', '2']);
    await expectOk(library.change([id(3), id(4)], { isQueued: true }));
    expect(await titles(), String(damaged)).toEqual(['1', '2', '3', '4']);
    await expectOk(library.moveInQueue(id(4), id(1)));
    expect(await titles(), String(damaged)).toEqual(['4', '1', '2', '3']);
    await expectOk(store.purge([1, 2, 3, 4].map(id)));
  }
});

test('archived articles leave their room in the queue to others', async () => {
  const { library, store, titles } = await makeQueue();
  const links = Array.from({ length: LONGEST_QUEUE }, (_, number) =>
    toWaitingLink(`https://news.test/link/${number}`),
  );
  const ids = (await expectOk(store.saveLinks(links))).map((link) => link.id);
  await expectOk(library.change(ids, { isQueued: true }));
  await expectOk(library.change(ids, { isArchived: true }));
  expect(await expectOk(store.queueLink(LINK))).toMatchObject({ outcome: 'added' });
  expect(await titles()).toEqual([LINK]);
});

test('two windows that add and move at the same moment lose nothing, and no two have one place', async () => {
  const { library, store, otherWindow, titles } = await makeQueue(1, 2);
  const other = otherWindow();
  const outcomes = await Promise.all([
    library.change([id(3)], { isQueued: true }),
    other.change([id(4)], { isQueued: true }),
    library.moveInQueue(id(2), id(1)),
    other.moveInQueue(id(1), null),
    store.queueLink(LINK),
  ]);
  for (const { ok } of outcomes) expect(ok).toBe(true);
  expect((await titles()).sort()).toEqual(['1', '2', '3', '4', LINK].sort());
  const places = (await expectOk(store.queue())).map(({ queuePlace }) => queuePlace);
  expect(new Set(places).size).toBe(places.length);
});
