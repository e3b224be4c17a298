// @vitest-environment node
import { expect, test } from 'vitest';
import { toArticleUrlKey } from './article-url-key';

const PLAIN = 'https://news.test/2026/story.html';

test.each([
  ['scheme', 'http://news.test/2026/story.html'],
  ['www', 'https://www.news.test/2026/story.html'],
  ['fragment', `${PLAIN}#comments`],
  ['slash at the end', 'https://news.test/2026/story.html/'],
  ['default port', 'https://news.test:443/2026/story.html'],
  ['tracking', `${PLAIN}?utm_source=a&utm_medium=b&fbclid=c&gclid=d&at_campaign=e`],
  ['user and password', 'https://me:secret@news.test/2026/story.html'],
])('the same article has the same key whatever its %s', (_what, address) => {
  expect(toArticleUrlKey(address)).toBe(toArticleUrlKey(PLAIN));
});

test('parameters that name the article are kept, in any order', () => {
  const key = toArticleUrlKey('https://news.test/read?id=7&page=2&utm_source=x');
  expect(key).toBe(toArticleUrlKey('https://news.test/read?page=2&id=7'));
  expect(key).not.toBe(toArticleUrlKey('https://news.test/read?id=8&page=2'));
});

test('different articles, sites and ports have different keys', () => {
  const keys = [
    PLAIN,
    'https://news.test/2026/other.html',
    'https://m.news.test/2026/story.html',
    'https://news.test:8443/2026/story.html',
  ];
  expect(new Set(keys.map(toArticleUrlKey)).size).toBe(4);
});

test('an invalid address is its own key', () => {
  expect(toArticleUrlKey(' not an address ')).toBe('not an address');
});
