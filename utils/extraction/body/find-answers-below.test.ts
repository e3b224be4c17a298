import { expect, test } from 'vitest';
import { blocksOf, numbersOf, storyOf, textsOf } from '@/tests/support/blocks';
import { SILENT_LOG } from '../extraction-log';
import { findAnswersBelow } from './find-answers-below';

const ANSWER =
  'The tide is counted twice each morning, and the ferry leaves after the second count.';
const text = `<div><p>${storyOf('First')}</p></div>`;
const pair = (question: string, answer = `<p>${ANSWER}</p>`) =>
  `<div><div>${question}</div><div><svg></svg></div><div>${answer}</div></div>`;

function found(markup: string, ...kept: string[]): string[] {
  const blocks = blocksOf(markup);
  return textsOf(blocks, findAnswersBelow(blocks, numbersOf(blocks, 'First', ...kept), SILENT_LOG));
}

test('questions below the text stay with their answers and the heading above', () => {
  const list =
    '<ul><li>One count at dawn, by the harbour office</li><li>One an hour later</li></ul>';
  const questions = `<section><h2>Asked often</h2>${pair('Who counts?')}${pair('When?', `<p>It depends on the season, and on the wind of the day before:</p>${list}`)}</section>`;
  expect(found(`<main>${text}${questions}</main>`)).toHaveLength(6);
});

test('answers in `<details>` stay, also in the footer of the article', () => {
  const fold = (question: string) =>
    `<details open><summary>${question}</summary><p>${ANSWER}</p></details>`;
  const questions = `<footer><h2>Asked often</h2>${fold('Who counts?')}${fold('When?')}</footer>`;
  expect(found(`<article>${text}${questions}</article>`)).toHaveLength(3);
});

test('the questions of kept answers stay', () => {
  const other = ANSWER.replace('The tide', 'The wind');
  const markup = `<main>${text}${pair('Who counts?')}${pair('When?', `<p>${other}</p>`)}</main>`;
  expect(found(markup, 'The tide', 'The wind')).toEqual(['Who counts?', 'When?']);
});

test.each([
  ['a single question', `<main>${text}${pair('Was this of use?')}</main>`],
  [
    'questions that lead elsewhere',
    `<main>${text}${pair('<a href="/a">Who counts?</a>')}${pair('<a href="/b">When?</a>')}</main>`,
  ],
  ['questions without answers', `<main>${text}<p>Who counts?</p><p>When?</p></main>`],
  [
    'questions in the footer of the page',
    `<main>${text}<footer>${pair('Who counts?')}${pair('When?')}</footer></main>`,
  ],
  [
    'questions in a box at the side',
    `<main>${text}<aside>${pair('Who counts?')}${pair('When?')}</aside></main>`,
  ],
])('%s are left out', (_what, markup) => {
  expect(found(markup)).toEqual([]);
});
