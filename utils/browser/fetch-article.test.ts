import { beforeEach, expect, test, vi } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { fail, succeed } from '@/utils/article/outcome/result';
import { createArticleFetcher } from './fetch-article';
import { fetchPage } from './fetch-page';

vi.mock('./fetch-page', () => ({ fetchPage: vi.fn() }));

const LINK = 'https://news.test/link';
const PAGE = { page: document, url: 'https://news.test/story' };

const allowSite = vi.fn(async () => true);
const extract = vi.fn(async () => makeArticle());
const fetchArticle = createArticleFetcher({ allowSite, extract });

beforeEach(() => {
  vi.mocked(fetchPage).mockReset().mockResolvedValue(succeed(PAGE));
  extract.mockClear();
});

test('the article is extracted with the address that responded', async () => {
  expect(await fetchArticle(LINK)).toEqual(succeed(makeArticle()));
  expect(fetchPage).toHaveBeenCalledWith(LINK);
  expect(extract).toHaveBeenCalledWith(PAGE.page, PAGE.url, {});
});

test('nothing is requested without the permission', async () => {
  allowSite.mockResolvedValueOnce(false);
  expect(await fetchArticle(LINK)).toEqual(fail('not-permitted'));
  expect(fetchPage).not.toHaveBeenCalled();
});

test('a page that does not arrive, or has no article, is a failure', async () => {
  vi.mocked(fetchPage).mockResolvedValueOnce(fail('refused'));
  expect(await fetchArticle(LINK)).toEqual(fail('refused'));
  extract.mockRejectedValueOnce(new Error('out of time'));
  expect(await fetchArticle(LINK)).toEqual(fail('not-an-article'));
});
