// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { fetchForExport } from './fetch-for-export';

const ARTICLE = 'https://news.test/ferry';
const PICTURE = 'https://news.test/ferry.jpg';
const ROUTER = 'http://192.168.1.1/status.png';
const [kept, fetched] = [new Blob(['kept']), new Blob(['fetched'])];

test('a stored picture needs no request', async () => {
  const fetch = vi.fn(async () => fetched);
  expect(await fetchForExport(PICTURE, ARTICLE, { stored: () => kept, fetch })).toBe(kept);
  expect(fetch).not.toHaveBeenCalled();
});

test('other pictures are requested, but no address in a private network', async () => {
  const fetch = vi.fn(async () => fetched);
  const source = { stored: () => null, fetch };
  expect(await fetchForExport(PICTURE, ARTICLE, source)).toBe(fetched);
  expect(await fetchForExport(ROUTER, ARTICLE, source)).toBeNull();
  expect(fetch.mock.calls).toEqual([[PICTURE]]);
});
