import { expect, test } from 'vitest';
import { storyOf } from '@/tests/support/blocks';
import { copyOf } from '@/tests/support/documents';
import { describeBlocks } from '../blocks/describe-blocks';
import { shapeBlocks } from '../blocks/shape-blocks';
import { SILENT_LOG } from '../extraction-log';
import { readPageFacts } from '../metadata/read-page-facts';
import { readHeader } from './read-header';

const DEK =
  'The night boats are back after eleven years without a lamp on the quay, and the keepers of the harbour ask who will pay for the oil.';

/** Returns the lines below the dek that the header takes out of a body which contains all of the page. */
function takenBelowDek(markup: string, lang = 'en'): string[] {
  const copy = copyOf(
    `<head><meta name="description" content="${DEK}"></head><body><article><h1>Boats at night are back</h1><p class="lede">${DEK}</p>${markup}</article></body>`,
  );
  copy.document.documentElement.lang = lang;
  const root = copy.document.body;
  const blocks = describeBlocks(root, shapeBlocks(root));
  const body = new Set(blocks.map((block) => block.index));
  const { dek, lines } = readHeader(blocks, body, readPageFacts(copy), SILENT_LOG);
  expect(dek).toBe(DEK);
  return blocks
    .filter(({ index, text }) => lines.has(index) && index > 1 && text !== DEK)
    .map(({ text }) => text);
}

const STORY = `<p>${storyOf('First')}</p><p>${storyOf('Second')}</p>`;

test('short lines between a long dek and the text are labels', () => {
  const lines = '<section><p>Members only</p><p>October 23, 2025 5:50 pm CET</p></section>';
  expect(takenBelowDek(lines + STORY)).toEqual(['Members only', 'October 23, 2025 5:50 pm CET']);
});

test('a long line of dates below the dek is not part of the text', () => {
  const dates = 'Publié le 30 août 2023 à 14h52, modifié le 30 août 2023 à 15h54';
  expect(takenBelowDek(`<section><p>${dates}</p></section>${STORY}`, 'fr')).toEqual([dates]);
});

test.each(['Lecture 4 min.', 'Lesezeit: 12 Min.'])('“%s” is a label', (line) => {
  expect(takenBelowDek(`<section><p>${line}</p></section>${STORY}`)).toEqual([line]);
});

test('short sentences below the dek stay', () => {
  expect(takenBelowDek(`<p>It was dark.</p>${STORY}`)).toEqual([]);
});
