import { expect, test } from 'vitest';
import { blocksOf, storyOf, textsOf } from '@/tests/support/blocks';
import { measureTextBlocks } from '../blocks/text-block';
import { SILENT_LOG } from '../extraction-log';
import { addGallery, isGallery } from './add-gallery';

const slide = (caption: string) =>
  `<li><figure><img src="/a.jpg" alt=""><figcaption>${caption}</figcaption></figure></li>`;
const SLIDES = ['boat', 'quay', 'light', 'nets'].map((what) =>
  slide(`The ${what} of the village on the evening of the last spring tide.`),
);

/** Adds the gallery of a page of which only `p` was chosen. */
function added(markup: string) {
  const blocks = blocksOf(markup);
  const chosen = new Set(
    blocks.filter(({ kind }) => kind === 'paragraph').map(({ index }) => index),
  );
  const text = measureTextBlocks(blocks.filter(({ index }) => chosen.has(index)));
  const body = addGallery(
    blocks,
    chosen,
    { titles: ['Tides'], lengthOfRunningText: text },
    SILENT_LOG,
  );
  return { texts: textsOf(blocks, body), isGallery: isGallery(blocks, body) };
}

test('captioned pictures below the headline are the text of a gallery', () => {
  const { texts, isGallery } = added(`<h1>Tides</h1><div>${SLIDES.join('')}</div>`);
  expect(texts).toHaveLength(4);
  expect(isGallery).toBe(true);
});

test('a short introduction stays above the gallery', () => {
  const intro = '<p>Four evenings beside the water, and what was seen there.</p>';
  expect(added(`<h1>Tides</h1>${intro}<div>${SLIDES.join('')}</div>`).texts).toHaveLength(5);
});

test('two pictures, or pictures beside a story, are illustrations', () => {
  expect(added(`<h1>Tides</h1>${SLIDES.slice(2).join('')}`).texts).toEqual([]);
  const story = Array.from({ length: 6 }, (_, part) => `<p>${storyOf(`Part ${part}`)}</p>`);
  expect(added(`<h1>Tides</h1>${story.join('')}${SLIDES.join('')}`).texts).toHaveLength(6);
});

test('cards that link to other stories are no gallery', () => {
  const cards = SLIDES.map((one) => one.replace('<figure>', '<a href="/x"><figure>'));
  expect(added(`<h1>Tides</h1>${cards.join('')}`).texts).toEqual([]);
});

test('without a headline there is no gallery', () => {
  expect(added(SLIDES.join('')).texts).toEqual([]);
});
