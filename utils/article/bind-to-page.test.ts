// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { keyOfArticle, toArticleUrlKey } from './address/article-url-key';
import { bindToPage } from './bind-to-page';

const PAGE = 'https://www.news.test/story?id=7&from=mail';

test('an article has the address of its page, whatever it says', () => {
  const forged = makeArticle({ url: 'https://other.test/story' });
  expect(bindToPage(forged, PAGE, 'same-site').url).toBe(PAGE);
  const honest = makeArticle({ url: `${PAGE}#part` });
  expect(bindToPage(honest, PAGE, 'same-site').url).toBe(`${PAGE}#part`);
});

describe.each(['same-site', 'same-page'] as const)('within the %s', (scope) => {
  const key = (canonicalUrl: string) =>
    keyOfArticle(bindToPage(makeArticle({ url: PAGE, canonicalUrl }), PAGE, scope));

  test('the canonical address may drop parameters', () => {
    const canonical = 'https://news.test/story?id=7';
    expect(key(canonical)).toBe(toArticleUrlKey(canonical));
  });

  test.each([
    'https://other.test/story',
    'https://evilnews.test/story',
    'javascript:alert(1)',
    'file:///story',
    'not an address',
  ])('%s is not accepted', (canonical) => {
    expect(key(canonical)).toBe(toArticleUrlKey(PAGE));
  });
});

test.each([
  ['another path', 'https://news.test/another'],
  ['another parameter', 'https://news.test/story?id=8'],
  ['a parameter the page has not', 'https://news.test/story?id=7&page=2'],
  ['a subdomain', 'https://m.news.test/story?id=7'],
  ['another port', 'https://news.test:8443/story?id=7'],
])('%s names another article, so it is accepted within the site only', (_what, canonicalUrl) => {
  const article = makeArticle({ url: PAGE, canonicalUrl });
  expect(bindToPage(article, PAGE, 'same-page').canonicalUrl).toBeNull();
  const isOtherPort = canonicalUrl.includes(':8443');
  expect(bindToPage(article, PAGE, 'same-site').canonicalUrl).toBe(
    isOtherPort ? null : canonicalUrl,
  );
});
