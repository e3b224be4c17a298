import { expect, test } from 'vitest';
import { blocksOf, storyOf, textsOf } from '@/tests/support/blocks';
import { SILENT_LOG } from '../extraction-log';
import { dropNextArticle } from './drop-next-article';

function left(markup: string): string[] {
  const blocks = blocksOf(markup);
  const all = new Set(blocks.map((block) => block.index));
  return textsOf(blocks, dropNextArticle(blocks, all, ['Boats'], SILENT_LOG));
}

test('leaves out a second article with its own headline', () => {
  const texts = left(
    `<article><h1>Boats</h1><p>${storyOf('First')}</p></article><article><h1>Trains</h1><p>${storyOf('Next')}</p></article>`,
  );
  expect(texts).toEqual(['Boats', storyOf('First')]);
});

test('leaves out the next post of a blog, whatever element it is', () => {
  const post = (headline: string, word: string) =>
    `<div class="post hentry"><h1>${headline}</h1><p>${storyOf(word)}</p></div>`;
  expect(left(post('Boats', 'First') + post('Trains', 'Next'))).toEqual([
    'Boats',
    storyOf('First'),
  ]);
});

test('leaves out longer stories that a page appends in articles of the same class', () => {
  const story = (headline: string, words: readonly string[]) =>
    `<article class="entry"><h1>${headline}</h1>${words.map((word) => `<p>${storyOf(word)}</p>`).join('')}</article>`;
  const others = story('Trains', ['Next', 'Longer', 'Still', 'More', 'Text']);
  expect(left(story('Boats', ['First']) + others)).toEqual(['Boats', storyOf('First')]);
  // Without the page's headline, the short article may be a teaser.
  expect(left(story('Notice', ['First']) + others)).toContain(storyOf('Longer'));
});

test('keeps the entries of a live report and headlines inside the article', () => {
  const entries = `<article><h1>Boats</h1><p>${storyOf('First')}</p><article><h2>09:20</h2><p>${storyOf('Next')}</p></article><h1>A section</h1></article>`;
  expect(left(entries)).toHaveLength(5);
});

test('keeps an article below a short opening', () => {
  const story = Array.from({ length: 5 }, (_, at) => `<p>${storyOf(`Part ${at}`)}</p>`).join('');
  const opening = `<div><p>${storyOf('Opening')}</p></div>`;
  for (const headline of ['Boats', 'Another wording'])
    expect(left(`${opening}<article><h1>${headline}</h1>${story}</article>`)).toHaveLength(7);
});

test('keeps an article right below the headline, whatever teasers stand above it', () => {
  const teasers = `<div><p>${storyOf('Another')}</p><p>${storyOf('A third')}</p></div>`;
  const texts = left(
    `${teasers}<h1>Boats</h1><article><h1>A picture of a boat</h1><p>${storyOf('First')}</p></article>`,
  );
  expect(texts).toContain(storyOf('First'));
});
