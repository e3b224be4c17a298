import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { SILENT_LOG } from '../extraction-log';
import { tidyHeadings } from './tidy-headings';

function tidy(markup: string): string {
  const body = bodyOf(markup);
  tidyHeadings(body, SILENT_LOG);
  return body.innerHTML;
}

test('links to change a section go from beside its heading', () => {
  expect(
    tidy(
      '<div><h2>History</h2><span>[<a href="/e">change</a> | <a href="/s">source</a>]</span></div>',
    ),
  ).toBe('<div><h2>History</h2></div>');
});

test('the sign of a link to the heading itself goes', () => {
  expect(tidy('<h2>History <a href="#history">#</a></h2>')).toBe('<h2>History </h2>');
});

test.each([
  ['a link in a heading', '<h2>The <a href="#gate">gate</a></h2>'],
  ['words beside a heading', '<div><h2>History</h2><span>Told in 1911</span></div>'],
  ['a link beside a heading', '<div><h3>A radio</h3><a href="/buy">At the market</a></div>'],
])('%s stays', (_what, markup) => {
  expect(tidy(markup)).toBe(markup);
});
