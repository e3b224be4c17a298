import { expect, test } from 'vitest';
import { blocksOf, storyOf } from '@/tests/support/blocks';
import { findOpeningAbove } from './find-opening-above';

function openingAbove(above: string, below = `<p>${storyOf('Below')}</p>`): string | undefined {
  const blocks = blocksOf(`<main>${above}<h2>The boats</h2>${below}</main>`);
  const start = blocks.findIndex(({ kind }) => kind === 'heading');
  const all = new Set(blocks.map(({ index }) => index));
  return blocks[findOpeningAbove(blocks, all, start)]?.text;
}

test('running text above a headline in the text is its opening', () => {
  expect(openingAbove(`<p>Harbour</p><p>${storyOf('Above')}</p>`)).toMatch(/^Above/);
});

test('much running text above a headline is an opening, in any box', () => {
  const box = `<div>${Array.from({ length: 4 }, (_, at) => `<p>${storyOf(`Part ${at}`)}</p>`).join('')}</div>`;
  expect(openingAbove(box)).toMatch(/^Part 0/);
});

test.each([
  ['a label', '<p>Harbour</p>'],
  ['a banner in its own box', `<div><p>${storyOf('Banner')}</p></div>`],
])('%s above a headline is none', (_what, above) => {
  expect(openingAbove(above)).toBe('The boats');
});
