import { expect, test } from 'vitest';
import { documentOf } from '@/tests/support/documents';
import { DEEPEST_ELEMENT, isPageTooLarge } from './measure-page';

function nest(depth: number): Document {
  const document = documentOf('');
  let inner: Element = document.body;
  for (let level = 0; level < depth; level++) {
    const next = document.createElement('div');
    inner.append(next);
    inner = next;
  }
  return document;
}

test('an ordinary page is not too large', () => {
  expect(isPageTooLarge(documentOf('<main><p>a</p><p>b</p></main>'))).toBe(false);
  expect(isPageTooLarge(nest(DEEPEST_ELEMENT - 10))).toBe(false);
});

test('a page deeper than any real one is', () => {
  expect(isPageTooLarge(nest(DEEPEST_ELEMENT + 1))).toBe(true);
});
