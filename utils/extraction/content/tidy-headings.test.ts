import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { SILENT_LOG } from '../extraction-log';
import { tidyHeadings } from './tidy-headings';

function tidy(markup: string): string {
  const body = bodyOf(markup);
  tidyHeadings(body, SILENT_LOG);
  return body.innerHTML;
}

test('edit links beside a heading are removed', () => {
  expect(
    tidy(
      '<div><h2>History</h2><span>[<a href="/e">change</a> | <a href="/s">source</a>]</span></div>',
    ),
  ).toBe('<div><h2>History</h2></div>');
});

test('the sign that links to the heading itself is removed', () => {
  expect(tidy('<h2>History <a href="#history">#</a></h2>')).toBe('<h2>History </h2>');
});

test('a heading that only separates becomes a rule', () => {
  expect(tidy('<p>One</p><h2>___</h2><p>Two</p><h3> * * * </h3>')).toBe(
    '<p>One</p><hr><p>Two</p><hr>',
  );
});

test('a heading around a whole text becomes a box', () => {
  const text = 'The boat leaves the quay at night.<br><br>'.repeat(12);
  const eastAsian = '夜の船は九時に埠頭を出る。'.repeat(15);
  expect(tidy(`<h4 class="text">${text}</h4><h4>${eastAsian}</h4>`)).toBe(
    `<div class="text">${text}</div><div>${eastAsian}</div>`,
  );
});

test.each([
  ['a heading of one letter', '<h2>A</h2>'],
  ['a link in a heading', '<h2>The <a href="#gate">gate</a></h2>'],
  ['text beside a heading', '<div><h2>History</h2><span>Told in 1911</span></div>'],
  ['a link beside a heading', '<div><h3>A radio</h3><a href="/buy">At the market</a></div>'],
])('%s is unchanged', (_what, markup) => {
  expect(tidy(markup)).toBe(markup);
});

test('no-break spaces and line breaks at the beginning of a heading are removed', () => {
  expect(tidy('<h2>&nbsp; <b>&nbsp;The</b> gate</h2><h3><br>&nbsp;<br>Two</h3>')).toBe(
    '<h2><b>The</b> gate</h2><h3>Two</h3>',
  );
});
