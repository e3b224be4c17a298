import { expect, test } from 'vitest';
import { blocksOf, numbersOf, storyOf, textsOf } from '@/tests/support/blocks';
import { SILENT_LOG } from '../../extraction-log';
import { judgeBlocks } from './judge-blocks';

const FACTS = { titles: ['The boats'] };
const paragraphs = (word: string, count: number) =>
  Array.from({ length: count }, (_, at) => `<p>${storyOf(`${word} ${at}`)}</p>`).join('');

function judged(markup: string, ...chosen: string[]): string[] {
  const blocks = blocksOf(markup);
  const { body } = judgeBlocks(blocks, numbersOf(blocks, ...chosen), FACTS, SILENT_LOG);
  return textsOf(blocks, body);
}

test('adds a part of the text that the rules missed', () => {
  const markup = `<main><h1>The boats</h1><section class="part">${paragraphs('First', 6)}</section><section class="part">${paragraphs('Second', 6)}</section></main>`;
  expect(judged(markup, 'Second').filter((text) => text.startsWith('First'))).toHaveLength(6);
});

test('does not add a row of links outside the text', () => {
  const links = Array.from(
    { length: 6 },
    (_, at) => `<p><a href="/${at}">Other story ${at}</a></p>`,
  ).join('');
  const markup = `<main><h1>The boats</h1><section>${paragraphs('First', 6)}</section></main><footer>${links}</footer>`;
  expect(judged(markup, 'First')).toHaveLength(6);
});

test('removes nothing if it would remove most of what the rules chose', () => {
  const links = Array.from(
    { length: 9 },
    (_, at) => `<p><a href="/${at}">Other story ${at}</a></p>`,
  ).join('');
  expect(judged(`<footer>${links}</footer>`, 'Other').length).toBeGreaterThan(5);
});

test('adds no copy of the whole text', () => {
  const copy = Array.from({ length: 6 }, (_, at) => storyOf(`First ${at}`)).join(' ');
  const markup = `<main><h1>The boats</h1><section class="part">${paragraphs('First', 6)}</section><section class="part"><p>Copy: ${copy}</p></section></main>`;
  expect(judged(markup, 'First').filter((text) => text.startsWith('Copy'))).toEqual([]);
});

test('adds a heading only above text that belongs', () => {
  const part = (heading: string) =>
    `<section class="part"><h2>${heading}</h2>${paragraphs('Second', 6)}</section>`;
  const first = `<main><h1>The boats</h1><section class="part">${paragraphs('First', 6)}</section>`;
  expect(judged(`${first}${part('Two')}</main>`, 'First')).toContain('Two');
  const links = Array.from({ length: 6 }, (_, at) => `<p><a href="/${at}">Tide ${at}</a></p>`);
  expect(
    judged(`${first}<section class="part"><h2>Two</h2>${links.join('')}</section></main>`, 'First'),
  ).not.toContain('Two');
});

const cards = (count: number) =>
  Array.from(
    { length: count },
    (_, at) =>
      `<div class="card"><h2><a href="/${at}">The port buys boat number ${at}</a></h2><p>${storyOf(`Card ${at}`)}</p></div>`,
  ).join('');

test.each([
  ['adds no teasers below linked headlines after the text', 12, 6, false],
  ['adds what is below linked headlines if there is more of it than other text', 3, 9, true],
  ['adds no teasers after a long text, even if they have more text', 30, 40, false],
])('%s', (_what, texts, links, isAdded) => {
  const markup = `<main><h1>The boats</h1><section>${paragraphs('First', texts)}</section><section>${cards(links)}</section></main>`;
  const found = judged(markup, 'First').filter((text) => text.startsWith('Card'));
  expect(found.length > 0).toBe(isAdded);
});
