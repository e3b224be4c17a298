import { expect, test } from 'vitest';
import { blocksOf, storyOf } from '@/tests/support/blocks';
import { findTeasers } from './find-teasers';

const STORY = `<p>${storyOf('First')}</p>`;
const LINK = '<a href="/x">The ferries are back at the old quay</a>';
const teasersOf = (markup: string) =>
  [...findTeasers(blocksOf(`<main>${markup}</main>`))].map(({ text }) => text);

test('finds the linked heading of another story in a box between the paragraphs', () => {
  const heading = 'The ferries are back at the old quay';
  expect(teasersOf(`${STORY}<div><h3>${LINK}</h3></div>${STORY}`)).toEqual([heading]);
  expect(teasersOf(`${STORY}<div><h3>Port: ${LINK}</h3></div>`)).toEqual([`Port: ${heading}`]);
});

test('finds the short text in its box too', () => {
  const teaser = 'After a winter without them, the boats leave again.';
  expect(teasersOf(`${STORY}<div><h3>${LINK}</h3><p>${teaser}</p></div>${STORY}`)).toHaveLength(2);
});

test('a heading above its own text is none, even if it is a link', () => {
  expect(teasersOf(`${STORY}<h3>${LINK}</h3>${STORY}`)).toEqual([]);
  expect(teasersOf(`${STORY}<section><h3>${LINK}</h3>${STORY}${STORY}</section>`)).toEqual([]);
});

test('a heading that is built like the other headings is none', () => {
  const box = (content: string) => `<div class="part"><h3>${content}</h3></div>`;
  expect(teasersOf(`${STORY}${box('The winter')}${STORY}${box(LINK)}${STORY}`)).toEqual([]);
});

test('the headings of an article that collects links are none', () => {
  expect(teasersOf(`${STORY}<div><h3>${LINK}</h3></div>`.repeat(6))).toEqual([]);
});
