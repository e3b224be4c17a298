import { expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { fail, succeed } from '@/utils/article/outcome/result';
import { createPagesSession, type PagesSession, type PagesWorld } from './pages-session';

const URL = 'https://pond.test/walk';
const open = makeArticle({
  url: URL,
  title: 'A walk',
  html: '<p>The keeper counted the boats below the bridge.</p>',
});
const textOf = (number: number) => `The boat of page ${number} went down the river at noon.`;
const foundUpTo = (total: number) => ({
  here: 1,
  whole: null,
  pages: Array.from({ length: total - 1 }, (_none, at) => ({
    number: at + 2,
    url: `${URL}?page=${at + 2}`,
  })),
});
const empty = () => new DOMParser().parseFromString('', 'text/html');

/** A site that answers with a page of the story each. `requests`: what was asked for. */
function makeWorld(fields: Partial<PagesWorld> = {}) {
  const requests: string[] = [];
  const world: PagesWorld = {
    async fetchPage(url) {
      requests.push(url);
      return succeed({ page: empty(), url });
    },
    extract: (_page, url) =>
      makeArticle({ url, title: 'A walk', html: `<p>${textOf(Number(url.slice(-1)))}</p>` }),
    clock: () => 0,
    wait: async () => undefined,
    ...fields,
  };
  return { world, requests };
}

async function loadAll(session: PagesSession) {
  let progress = await session.progress();
  while (progress.ahead > 0) progress = await session.next();
  return progress;
}

test('nothing is requested before the first page is asked for, and each page once', async () => {
  const { world, requests } = makeWorld();
  const session = createPagesSession(open, foundUpTo(4), world);
  expect(await session.progress()).toMatchObject({
    total: 4,
    loaded: 0,
    ahead: 3,
    missing: [2, 3, 4],
  });
  expect(requests).toEqual([]);
  expect(await loadAll(session)).toMatchObject({ loaded: 3, failed: [], missing: [] });
  expect(requests).toEqual([2, 3, 4].map((number) => `${URL}?page=${number}`));
  expect((await session.join(open)).text.split('\n')).toHaveLength(4);
});

test.each([
  [
    'a redirect to another address',
    { fetchPage: async () => succeed({ page: empty(), url: 'https://pond.test/' }) },
    'another-article',
  ],
  [
    'a wall',
    { extract: () => makeArticle({ title: 'Log in', canonicalUrl: null }) },
    'another-article',
  ],
  ['an error', { fetchPage: async () => fail('refused' as const) }, 'refused'],
  ['the same text again', { extract: () => ({ ...open }) }, 'repeats'],
] as const)('is refused and named: %s', async (_what, fields, reason) => {
  const session = createPagesSession(open, foundUpTo(2), makeWorld(fields).world);
  const { failed, missing } = await loadAll(session);
  expect(failed).toEqual([{ number: 2, reason }]);
  // A page that only repeats the others has no text that would be missing.
  expect(missing).toEqual(reason === 'repeats' ? [] : [2]);
  expect(await session.join(open)).toBe(open);
});

test('after three failures in a row nothing more is requested, and a retry tries all again', async () => {
  let isDown = true;
  const requests: string[] = [];
  const { world } = makeWorld({
    async fetchPage(url) {
      requests.push(url);
      return isDown ? fail('unreachable') : succeed({ page: empty(), url });
    },
  });
  const session = createPagesSession(open, foundUpTo(9), world);
  expect((await loadAll(session)).failed).toHaveLength(8);
  expect(requests).toHaveLength(3);
  isDown = false;
  await session.retry();
  expect(await loadAll(session)).toMatchObject({ loaded: 8, failed: [] });
});

test('a page that a stop interrupts was not tried', async () => {
  const { world } = makeWorld({
    fetchPage: (_url, signal) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve(fail('unreachable')));
      }),
  });
  const session = createPagesSession(open, foundUpTo(3), world);
  const loading = session.next();
  session.stop();
  expect(await loading).toMatchObject({ loaded: 0, ahead: 2, failed: [] });
});

test('loading ends after two minutes', async () => {
  let now = 0;
  const { world } = makeWorld({
    clock: () => {
      now += 100_000;
      return now;
    },
  });
  const session = createPagesSession(open, foundUpTo(5), world);
  const { loaded, failed } = await loadAll(session);
  expect(loaded).toBe(2);
  expect(failed.map(({ reason }) => reason)).toEqual(['limit', 'limit']);
});

test('one page with the whole article is preferred, and not trusted without its text', async () => {
  const found = { ...foundUpTo(3), whole: `${URL}?view=all` };
  const { world, requests } = makeWorld({
    extract: (_page, url) =>
      makeArticle({ url, title: 'A walk', html: `${open.html}<p>${textOf(2)}</p>` }),
  });
  const session = createPagesSession(open, found, world);
  expect(await loadAll(session)).toMatchObject({ ahead: 0, failed: [] });
  expect(requests).toEqual([`${URL}?view=all`]);

  const other = makeWorld();
  await loadAll(createPagesSession(open, found, other.world));
  expect(other.requests).toHaveLength(3);
});
