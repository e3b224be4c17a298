import { expect, test } from 'vitest';
import { blocksOf } from '@/tests/support/blocks';

const TEXT = 'The boat leaves at twenty past nine, or a little after if someone is seen running.';
const partsOf = (markup: string): string[] => blocksOf(markup).map(({ text }) => text);

test.each([
  ['in a loose line', `<div>By Ada Brook<br>${TEXT}</div>`],
  ['in a paragraph', `<p><b>By Ada Brook</b><br>${TEXT}</p>`],
  ['in a span', `<div><span>By Ada Brook</span><br><span>${TEXT}</span></div>`],
])('a byline %s before a single line break is a block', (_what, markup) => {
  expect(partsOf(markup)).toEqual(['By Ada Brook', TEXT]);
});

test('a byline between the dek and the text is a block', () => {
  const dek = 'The night boats are back after eleven years.';
  expect(partsOf(`<div>${dek}<br>By Ada Brook and Otto Renn<br><br>${TEXT}</div>`)).toEqual([
    dek,
    'By Ada Brook and Otto Renn',
    TEXT,
  ]);
  expect(partsOf(`<div>윤서하 기자<br>${TEXT}</div>`)).toHaveLength(2);
});

test.each([
  ['a verse', `<p>By lamps that nobody lights<br>the boats go out</p>`],
  ['a line with a colon', `<p>Ends at: nine<br>${TEXT}</p>`],
  ['a byline in a later part', `<div>${TEXT}<br><br>By Ada Brook<br>${TEXT}</div>`],
])('%s is not split at a single line break', (_what, markup) => {
  expect(partsOf(markup)).toHaveLength(markup.includes('<br><br>') ? 2 : 1);
});
