import { expect, test } from 'vitest';
import { blocksOf, numbersOf, storyOf, textsOf } from '@/tests/support/blocks';
import { SILENT_LOG } from '../../extraction-log';
import { type Judge, judgeBlocks } from './judge-blocks';
import weights from './judge-weights.json';

const FACTS = { titles: ['The boats'] };
const paragraphs = (word: string, count: number) =>
  Array.from({ length: count }, (_, at) => `<p>${storyOf(`${word} ${at}`)}</p>`).join('');

function judged(markup: string, ...chosen: string[]): string[] {
  const blocks = blocksOf(markup);
  const { body } = judgeBlocks(blocks, numbersOf(blocks, ...chosen), FACTS, { log: SILENT_LOG });
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

test('adds no lists of links to other stories below the text, however they score', () => {
  // The type of JSON has no tuples.
  const generous: Judge = { ...(weights as unknown as Judge), minToAdd: 0 };
  const item = (at: number) => `<a href="/${at}">The port buys boat number ${at}</a> 12:0${at}`;
  const all = [1, 2, 3, 4].map(item);
  const sources =
    '<ul><li><a href="https://tides.test/1">The tides of the year</a></li><li><a href="https://sluice.test/2">How the sluice was built</a></li></ul>';
  const blocks = blocksOf(
    `<main><h1>The boats</h1>${paragraphs('First', 6)}</main><div><ul>${all.map((one) => `<li>${one}</li>`).join('')}</ul><table><thead><tr><th>Story</th><th>Time</th></tr></thead>${all.map((one) => `<tr><td>${one.replace('</a>', '</a></td><td>')}</td></tr>`).join('')}</table>${sources}</div>`,
  );
  const chosen = numbersOf(blocks, 'First');
  const { body } = judgeBlocks(blocks, chosen, FACTS, { log: SILENT_LOG, judge: generous });
  const added = textsOf(blocks, body).filter((text) => !text.startsWith('First'));
  expect(added.filter((text) => text.includes('number'))).toEqual([]);
  expect(added).toContain('The tides of the yearHow the sluice was built');
});

test('adds nothing below a part of the page that does not belong', () => {
  const links = (count: number) =>
    Array.from({ length: count }, (_, at) => `<p><a href="/${at}">Tide ${at}</a></p>`).join('');
  const part = (word: string) => `<section class="part">${paragraphs(word, 6)}</section>`;
  const page = (gap: number) =>
    `<main><h1>The boats</h1>${part('First')}<div>${links(gap)}</div>${part('Second')}</main>`;
  const added = (gap: number) =>
    judged(page(gap), 'First').filter((text) => text.startsWith('Second')).length;
  expect(added(2)).toBeGreaterThan(4);
  expect(added(24)).toBe(0);
});
