import { expect, test } from 'vitest';
import { documentOf } from '@/tests/support/documents';
import { readCanonicalUrl } from './read-canonical-url';
import { MetaTags } from './read-meta-tags';

const ADDRESS = 'https://www.news.test/2026/story.html?utm_source=x';

function read(head: string): string | null {
  const document = documentOf(head);
  return readCanonicalUrl(document, new MetaTags(document), ADDRESS);
}

test('returns the publisher’s address, made absolute', () => {
  expect(read('<link rel="canonical" href="/2026/story.html">')).toBe(
    'https://www.news.test/2026/story.html',
  );
  expect(read('<meta property="og:url" content="https://news.test/2026/story.html">')).toBe(
    'https://news.test/2026/story.html',
  );
});

test.each([
  ['another site', '<link rel="canonical" href="https://other.test/story.html">'],
  ['the front page', '<link rel="canonical" href="https://www.news.test/">'],
  ['no web address', '<link rel="canonical" href="javascript:1">'],
  ['nothing', ''],
])('%s is ignored', (_what, head) => {
  expect(read(head)).toBeNull();
});
