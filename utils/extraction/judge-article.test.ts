import { expect, test } from 'vitest';
import { blocksOf } from '@/tests/support/blocks';
import { judgeArticle } from './judge-article';
import type { PageFacts } from './metadata/read-page-facts';

const LISTS =
  '<ul><li>Depth: eleven kilometres</li><li>Felt from Sallowhead to the quay</li></ul>'.repeat(3);
const SENTENCE =
  '<p>The ground shook off Sallowhead on Tuesday night, and nothing fell but a cup that was known to be loose.</p>';
// Only what is read here.
const FACTS = {
  titles: ['Ground shakes'],
  structured: null,
  meta: { first: () => null },
} as unknown as PageFacts;

function judged(markup: string) {
  const blocks = blocksOf(markup);
  return judgeArticle(blocks, new Set(blocks.map(({ index }) => index)), FACTS);
}

test('a report of one sentence and lists under the page’s headline is an article', () => {
  expect(judged(`<h1>Ground shakes</h1>${SENTENCE}${LISTS}`)).toBeNull();
});

test('without its headline, or with links for its lists, it is a page of fragments', () => {
  expect(judged(SENTENCE + LISTS)).toBe('not-an-article');
  const links = LISTS.replaceAll('<li>', '<li><a href="/x">').replaceAll('</li>', '</a></li>');
  expect(judged(`<h1>Ground shakes</h1>${SENTENCE}${links}`)).toBe('not-an-article');
});
