import { expect, test } from 'vitest';
import { storyOf } from '@/tests/support/blocks';
import { copyOf } from '@/tests/support/documents';
import { describeBlocks } from '../blocks/describe-blocks';
import { shapeBlocks } from '../blocks/shape-blocks';
import { readPageFacts } from '../metadata/read-page-facts';
import { findLeadFigures } from './find-lead-figure';

const figure = (name: string, caption = '') =>
  `<figure${caption ? ' data-lectern-figure' : ''}><img src="https://news.test/${name}">${caption ? `<figcaption>${caption}</figcaption>` : ''}</figure>`;
const TITLE = '<h1>The night boats are back</h1>';

/** Returns the file names of the lead images. */
function lead(above: string, head = ''): string[] {
  const copy = copyOf(
    `<head><meta property="og:site_name" content="Harrow Courier">${head}</head><body>${above}<p>${storyOf('First')}</p></body>`,
  );
  const facts = readPageFacts(copy);
  const root = copy.document.body;
  const blocks = describeBlocks(root, shapeBlocks(root));
  const body = new Set(
    blocks.filter(({ text }) => text.startsWith('First')).map(({ index }) => index),
  );
  return findLeadFigures(blocks, body, facts, copy.base).map(
    (number) => blocks[number]?.element.querySelector('img')?.getAttribute('src')?.slice(18) ?? '',
  );
}

test('finds a captioned picture between headline and text', () => {
  expect(lead(TITLE + figure('quay.jpg', 'The quay'))).toEqual(['quay.jpg']);
});

test('finds a picture without a caption if the metadata names it', () => {
  const named = '<meta property="og:image" content="/large/quay-at-dusk.jpg">';
  expect(lead(TITLE + figure('quay-at-dusk.jpg'), named)).toEqual(['quay-at-dusk.jpg']);
  expect(lead(TITLE + figure('other-quay.jpg'), named)).toEqual([]);
});

test('finds a picture above the headline only in the same part of the page', () => {
  const beside = `<article><div><div><div><div>${figure('quay.jpg', 'The quay')}</div></div></div></div>${TITLE}</article>`;
  expect(lead(beside)).toEqual(['quay.jpg']);
  const apart = `<div><div><div><div>${figure('quay.jpg', 'The quay')}</div></div></div></div><div><div><div><div>${TITLE}</div></div></div></div>`;
  expect(lead(apart)).toEqual([]);
});

test('ignores logos', () => {
  expect(lead(TITLE + figure('logo.svg', 'A drawing'))).toEqual([]);
  expect(lead(TITLE + figure('brand.png', 'Harrow Courier'))).toEqual([]);
});
