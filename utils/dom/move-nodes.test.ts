import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { appendAll, copyAttributes, replaceWithAll, unwrap } from './move-nodes';

test('more nodes than a call can have as arguments are moved in order', () => {
  const body = bodyOf('<p>a</p>');
  const texts = Array.from({ length: 200_000 }, (_, at) =>
    body.ownerDocument.createTextNode(`${at} `),
  );
  appendAll(body, texts);
  expect(body.textContent?.startsWith('a0 1 2 ')).toBe(true);
  expect(body.textContent?.endsWith('199998 199999 ')).toBe(true);
});

test('an element is replaced by nodes or by its content', () => {
  const body = bodyOf('<p>a<b>b</b></p><i>c</i>');
  const [paragraph, last] = body.children;
  if (paragraph) unwrap(paragraph);
  if (last) replaceWithAll(last, ['d', body.ownerDocument.createElement('hr')]);
  expect(body.innerHTML).toBe('a<b>b</b>d<hr>');
});

test('an element without a parent keeps its content', () => {
  const element = bodyOf('').ownerDocument.createElement('a');
  element.append('a');
  unwrap(element);
  expect(element.outerHTML).toBe('<a>a</a>');
});

test('attributes with names that only parsers accept are copied', () => {
  const body = bodyOf('<p "=1 class="a">b</p>');
  const copy = body.ownerDocument.createElement('div');
  if (body.firstElementChild) copyAttributes(body.firstElementChild, copy);
  expect(copy.outerHTML).toBe('<div "="1" class="a"></div>');
});
