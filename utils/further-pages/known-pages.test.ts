// @vitest-environment node
import { expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { createKnownPages } from './known-pages';

const OPEN = 'https://news.test/tides';
const FOUND = {
  here: 1,
  pages: [2, 3, 4, 5].map((number) => ({ number, url: `${OPEN}?page=${number}` })),
  whole: null,
};

test('an address is a page of the article only if nothing but its number differs', () => {
  const pages = createKnownPages(FOUND, OPEN);
  expect(pages.numberOf(`${OPEN}?page=7`)).toBe(7);
  expect(pages.numberOf(OPEN)).toBe(1);
  expect(pages.numberOf('https://news.test/ferries?page=2')).toBeNull();
  expect(pages.numberOf('https://elsewhere.test/tides?page=2')).toBeNull();
});

test('pages that are added are ahead, once each, and never the open one', () => {
  const pages = createKnownPages(FOUND, OPEN);
  for (const number of [1, 3, 6]) pages.add(`${OPEN}?page=${number}`);
  pages.add('https://news.test/ferries?page=8');
  expect(pages.ahead()).toEqual([2, 3, 4, 5, 6]);
  expect(pages.addressOf(6)).toBe(`${OPEN}?page=6`);
});

test('a page that repeats others is not missing; one that failed or was not tried is', () => {
  const pages = createKnownPages(FOUND, OPEN);
  pages.setLoaded(2, makeArticle());
  pages.setFailed(3, 'repeats');
  pages.setFailed(4, 'refused');
  expect(pages.progress(false)).toEqual({
    here: 1,
    total: 5,
    loaded: 1,
    ahead: 1,
    failed: [
      { number: 3, reason: 'repeats' },
      { number: 4, reason: 'refused' },
    ],
    missing: [4, 5],
  });
});

test('an article that is whole without its pages misses none', () => {
  const pages = createKnownPages(FOUND, OPEN);
  pages.setFailed(2, 'refused');
  expect(pages.progress(true)).toMatchObject({ loaded: 4, ahead: 0, failed: [], missing: [] });
});

test('three failures before any page was loaded fail the rest; a retry begins again', () => {
  const pages = createKnownPages(FOUND, OPEN);
  for (const number of [2, 3]) pages.setFailed(number, 'unreachable');
  expect(pages.ahead()).toEqual([4, 5]);
  pages.setFailed(4, 'unreachable');
  expect(pages.ahead()).toEqual([]);
  pages.forgetFailures();
  expect(pages.ahead()).toEqual([2, 3, 4, 5]);
});

test('failures after a page was loaded fail no other page', () => {
  const pages = createKnownPages(FOUND, OPEN);
  pages.add(`${OPEN}?page=6`);
  pages.setLoaded(2, makeArticle());
  for (const number of [3, 4, 5]) pages.setFailed(number, 'unreachable');
  expect(pages.ahead()).toEqual([6]);
});
