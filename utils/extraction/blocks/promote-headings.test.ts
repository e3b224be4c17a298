import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { SILENT_LOG } from '../extraction-log';
import { promoteHeadings } from './promote-headings';

const TEXT = '<p>The timetable is printed a fortnight at a time and moves with the moon.</p>';

const promote = (markup: string): string[] =>
  promoteHeadings([...bodyOf(markup).children], SILENT_LOG).map((block) => block.localName);

test('a short bold line before running text is a heading', () => {
  expect(promote(`<p><b>Living by the table</b></p>${TEXT}`)).toEqual(['h2', 'p']);
  expect(promote(`<p><strong>Living</strong> <strong>by the table</strong></p>${TEXT}`)).toEqual([
    'h2',
    'p',
  ]);
});

test('a line with the class of a subheading is a heading', () => {
  expect(promote(`<p class="article-subhead">Living by the table</p>${TEXT}`)).toEqual(['h2', 'p']);
});

test('a line in a span with the class “bold” is a heading', () => {
  expect(promote(`<p><span class="strong x">Living by the table</span></p>${TEXT}`)).toEqual([
    'h2',
    'p',
  ]);
});

test.each([
  ['a bold link', `<p><b><a href="/x">Another story of the quay</a></b></p>${TEXT}`],
  ['a bold sentence', `<p><b>The boats are back.</b></p>${TEXT}`],
  ['a line with a bold beginning', `<p><b>Note</b> that the boats are back</p>${TEXT}`],
  ['a long bold paragraph', `<p><b>${'word '.repeat(40)}</b></p>${TEXT}`],
  ['a bold line with nothing after it', '<p><b>The end</b></p>'],
])('%s is not a heading', (_what, markup) => {
  expect(promote(markup)).not.toContain('h2');
});
