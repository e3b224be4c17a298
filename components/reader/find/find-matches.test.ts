import { expect, test } from 'vitest';
import { findMatches } from './find-matches';

function page(html: string): HTMLElement {
  const root = document.createElement('article');
  root.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  document.body.replaceChildren(root);
  return root;
}
const found = (root: HTMLElement, words: string) =>
  findMatches(root, words).map((range) => range.toString());

test('every match is found, ignoring case and accents', () => {
  const root = page('<h1>Cafés</h1><p>A CAFE, a café; two cafés.</p>');
  expect(found(root, 'café')).toEqual(['Café', 'CAFE', 'café', 'café']);
});

test('a match can cross links but not paragraphs', () => {
  const root = page('<p>the night <a href="#">fer</a>ries are back</p><p>night</p><p>ferries</p>');
  expect(found(root, 'night ferries')).toEqual(['night ferries']);
});

test('a line end in the source is a space', () => {
  expect(found(page('<p>tide\n   table</p>'), 'tide')).toEqual(['tide']);
  expect(found(page('<p>tide\ntable</p>'), 'tide table')).toEqual(['tide\ntable']);
});

test('Korean is matched inside words', () => {
  expect(found(page('<p>밤배가 돌아왔다</p>'), '밤배')).toEqual(['밤배']);
});

test('an empty query matches nothing', () => {
  expect(found(page('<p>a b</p>'), '  ')).toEqual([]);
});
