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
