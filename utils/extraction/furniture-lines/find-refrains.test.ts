import { expect, test } from 'vitest';
import { blocksOf, storyOf } from '@/tests/support/blocks';
import { findRefrains } from './find-refrains';

const refrainsOf = (markup: string): string[] =>
  [...findRefrains(blocksOf(markup))].map(({ text }) => text);

const STANZA = '<p>The boat leaves the quay,<br>the boat leaves the quay,<br>and nobody waits.</p>';
const FIRST = `<p>${storyOf('First')}</p>`;
const LAST = `<p>${storyOf('Last')}</p>`;

test('a repeated stanza is a refrain', () => {
  expect(refrainsOf(`${STANZA}<p>First verse</p>${STANZA}${FIRST}`)).toHaveLength(2);
});

test('a paragraph that occurs twice in a long text is none', () => {
  expect(refrainsOf(`${FIRST}${LAST}${FIRST}<p>${storyOf('Another')}</p>`)).toEqual([]);
});

test('a paragraph that occurs three times is a refrain, a label is none', () => {
  expect(refrainsOf(`${FIRST.repeat(3)}${LAST}`)).toHaveLength(3);
  expect(refrainsOf('<p>The text goes on below the boats of our partners</p>'.repeat(4))).toEqual(
    [],
  );
});

test('a text that a page shows twice, in two containers, has none', () => {
  const text = FIRST + LAST;
  expect(refrainsOf(`<div>${text}</div><div>${text}</div>`)).toEqual([]);
});

test('a link that a page repeats is none', () => {
  const link = `<p><a href="/x">${storyOf('Next')}</a></p>`;
  expect(refrainsOf(`${FIRST}${link.repeat(4)}`)).toEqual([]);
});
