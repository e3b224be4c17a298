import { expect, test } from 'vitest';
import { collectHeadings } from './collect-headings';

function headingsOf(html: string) {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  return collectHeadings(body).map(({ text, level }) => `${level} ${text}`);
}

test('the two highest levels make the contents', () => {
  expect(headingsOf('<h3>One</h3><h4>a</h4><h5>deeper</h5><h3>Two</h3>')).toEqual([
    '1 One',
    '2 a',
    '1 Two',
  ]);
});

test('fewer than three headings make no contents', () => {
  expect(headingsOf('<h2>One</h2><p>text</p><h2>Two</h2>')).toEqual([]);
});

test('headings in a quotation are left out', () => {
  expect(headingsOf('<h2>A</h2><h2>B</h2><blockquote><h2>Q</h2></blockquote><h2> </h2>')).toEqual(
    [],
  );
});
