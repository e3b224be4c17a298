import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { splitAtSpans } from './split-at-spans';

const LONG =
  'The boat leaves at twenty past nine, or a little after if someone is seen running along the quay.';
const parts = (markup: string): number => splitAtSpans([...bodyOf(markup).childNodes]).length;

test('sibling spans without space between them are paragraphs', () => {
  expect(
    parts(
      `<span>${LONG}</span><span><b>Who listens</b></span><span>${LONG}</span><span>${LONG}</span>`,
    ),
  ).toBe(4);
});

test('sibling spans with space between them are paragraphs if they are as long as paragraphs', () => {
  expect(parts(`<span>${LONG}</span> <span>${LONG}</span> <span>${LONG}</span>`)).toBe(3);
});

test.each([
  [
    'sentences of one paragraph',
    '<span>It leaves. </span><span>It waits. </span><span>It is back.</span>',
  ],
  ['words', '<span>The</span> <span>last</span> <span>boat.</span>'],
  ['spans among text', `<span>${LONG}</span> and <span>${LONG}</span><span>${LONG}</span>`],
  ['two spans', `<span>${LONG}</span><span>${LONG}</span>`],
])('%s are not split', (_what, markup) => {
  expect(parts(markup)).toBe(1);
});
