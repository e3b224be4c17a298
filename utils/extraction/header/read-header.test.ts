import { expect, test } from 'vitest';
import { storyOf } from '@/tests/support/blocks';
import { copyOf } from '@/tests/support/documents';
import { DEK, readHeaderAround, readHeaderOfPage, STORY } from '@/tests/support/headers';
import { describeBlocks } from '../blocks/describe-blocks';
import { shapeBlocks } from '../blocks/shape-blocks';
import { SILENT_LOG } from '../extraction-log';
import { readPageFacts } from '../metadata/read-page-facts';
import { readHeader } from './read-header';

const LONG_DEK =
  'The night boats are back after eleven years without a lamp on the quay, and the keepers of the harbour ask who will pay for the oil.';

/** Returns the lines below the dek that the header takes out of a body which contains all of the page. */
function takenBelowDek(markup: string, lang = 'en'): string[] {
  const copy = copyOf(
    `<head><meta name="description" content="${LONG_DEK}"></head><body><article><h1>Boats at night are back</h1><p class="lede">${LONG_DEK}</p>${markup}</article></body>`,
  );
  copy.document.documentElement.lang = lang;
  const root = copy.document.body;
  const blocks = describeBlocks(root, shapeBlocks(root));
  const body = new Set(blocks.map((block) => block.index));
  const { dek, lines } = readHeader(blocks, body, readPageFacts(copy), SILENT_LOG);
  expect(dek).toBe(LONG_DEK);
  return blocks
    .filter(({ index, text }) => lines.has(index) && index > 1 && text !== LONG_DEK)
    .map(({ text }) => text);
}

const TEXT = `<p>${storyOf('First')}</p><p>${storyOf('Second')}</p>`;

test('short lines between a long dek and the text are labels', () => {
  const lines = '<section><p>Members only</p><p>October 23, 2025 5:50 pm CET</p></section>';
  expect(takenBelowDek(lines + TEXT)).toEqual(['Members only', 'October 23, 2025 5:50 pm CET']);
});

test('a long line of dates below the dek is not part of the text', () => {
  const dates = 'Publié le 30 août 2023 à 14h52, modifié le 30 août 2023 à 15h54';
  expect(takenBelowDek(`<section><p>${dates}</p></section>${TEXT}`, 'fr')).toEqual([dates]);
});

test.each(['Lecture 4 min.', 'Lesezeit: 12 Min.'])('“%s” is a label', (line) => {
  expect(takenBelowDek(`<section><p>${line}</p></section>${TEXT}`)).toEqual([line]);
});

test('short sentences below the dek stay', () => {
  expect(takenBelowDek(`<p>It was dark.</p>${TEXT}`)).toEqual([]);
});

test('a first paragraph that reads like the biography of the person named above it stays in the text', () => {
  const opening = 'Ada Brook is seen running along the quay with a bicycle and a box of seedlings.';
  const markup = `<p><strong>Ada Brook</strong></p><p class="lede">${opening}</p>`;
  const { dek, authors, lines } = readHeaderAround(markup);
  expect([dek, authors]).toEqual([null, ['Ada Brook']]);
  expect(lines).not.toContain(2);
});

test('reads the date near the headline, but not one in the headline', () => {
  expect(readHeaderAround('<p>Thursday, 12 March 2026, 09:15</p>').published).toBe(
    '2026-03-12T09:15:00',
  );
  expect(readHeaderAround('').published).toBeNull();
});

test('a date in bold that became a heading is no heading of the story', () => {
  const date = 'Wednesday, 4 March 202600:00 hrs';
  expect(takenBelowDek(`<h2 data-lectern-promoted>${date}</h2>${TEXT}`)).toEqual([date]);
});

test('reads a signature in bold above the text', () => {
  expect(readHeaderAround('<p><strong>Ada Brook/Otto Renn</strong></p>').authors).toEqual([
    'Ada Brook',
    'Otto Renn',
  ]);
});

test('a name in bold is a signature, but a heading is not', () => {
  expect(takenBelowDek(`${TEXT}<p><strong>Ada Brook</strong></p>`)).toEqual(['Ada Brook']);
  expect(takenBelowDek(`${TEXT}<h2>Verwandte Boote</h2>`)).toEqual([]);
  expect(takenBelowDek(`<h2>Boarding Ferries</h2>${TEXT}`)).toEqual([]);
});

test('reads the name in the line after a label of its own', () => {
  const line = '<div class="info"><div>By</div><div>Ada Brook</div><div>Harrow</div></div>';
  expect(readHeaderAround(line).authors).toEqual(['Ada Brook']);
  expect(readHeaderAround(line.replace('By', 'On')).authors).toEqual([]);
});

test('reads a date just above the headline', () => {
  const header = readHeaderOfPage(
    `<body><article><p>2 March 2026, 16:30</p><h1>Boats at night are back</h1>${STORY}</article></body>`,
  );
  expect(header.published).toContain('2026-03-02');
});

test('reads the byline below the headline, not below a caption that repeats it', () => {
  const header = '<p>By Ada Brook</p><div>Boats at night are back</div>';
  expect(readHeaderAround(header).authors).toEqual(['Ada Brook']);
});

test('a dek that the text begins with again is shown once, in the text', () => {
  const dek = `${DEK} Nobody had thought of them since the harbour burned in the winter of the great frost.`;
  const header = `<p class="article-preface">${dek}</p>`;
  expect(readHeaderAround(header).dek).toBe(dek);
  expect(readHeaderAround(header, { story: `<p>${dek}</p>${STORY}` }).dek).toBeNull();
});

test('the biography of an author in the byline is not a dek', () => {
  const header = readHeaderAround(
    '<p class="byline">By Ada Brook</p><div class="description"><p>Ada Brook currently works for the Quay as a writer of boats.</p></div>',
  );
  expect(header.authors).toEqual(['Ada Brook']);
  expect(header.dek).toBeNull();
});

test('a date in a box of its own above the headline is the date', () => {
  const first = STORY.replaceAll('On night', 'At night');
  const header = readHeaderOfPage(
    `<html lang="en-GB"><body><article><div><div><span>18/03/2026</span> | Harrow</div><h1>Boats at night are back</h1></div>${first}</article></body></html>`,
  );
  expect(header.published).toBe('2026-03-18');
});

test('a report that is nothing but its dek keeps it as its text', () => {
  const dek = `${DEK} ${DEK} ${DEK}`;
  const header = readHeaderOfPage(
    `<body><h1>Boats at night are back</h1><p class="intro">${dek}</p></body>`,
    () => true,
  );
  expect(header.dek).toBeNull();
  expect(header.lines).toEqual(new Set([0]));
});
