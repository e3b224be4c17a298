import { expect, test } from 'vitest';
import { documentOf } from '@/tests/support/documents';
import { DEEPEST_LEVEL, flattenDepth } from './flatten-depth';

function nest(depth: number): Document {
  const document = documentOf('');
  let inner: Element = document.body;
  for (let level = 0; level < depth; level++) {
    const next = document.createElement('div');
    inner.append(`${level} `, next);
    inner = next;
  }
  inner.append('inside');
  return document;
}

test('levels beyond any layout are removed without losing or moving text', () => {
  const document = nest(300);
  const text = document.body.textContent;
  flattenDepth(document, new Set());
  expect(document.body.textContent).toBe(text);
  expect(document.querySelectorAll('div').length).toBeLessThanOrEqual(DEEPEST_LEVEL);
});

test('hidden parts stay in one piece', () => {
  const document = nest(290);
  const hidden = [...document.querySelectorAll('div')][280];
  flattenDepth(document, new Set(hidden ? [hidden] : []));
  expect(hidden?.isConnected).toBe(true);
  expect(hidden?.textContent).toContain('289');
});

test('an ordinary page does not change', () => {
  const document = nest(60);
  const before = document.body.innerHTML;
  flattenDepth(document, new Set());
  expect(document.body.innerHTML).toBe(before);
});

test('parts below the deepest level stay in order, and the innermost keep their elements', () => {
  const document = nest(98);
  const inner = [...document.querySelectorAll('div')].at(-1);
  if (inner) inner.innerHTML = '<div>a<div>b<i>c</i><div><b>d</b></div></div>e<br></div><p>f</p>';
  flattenDepth(document, new Set());
  expect(inner?.innerHTML).toBe('ab<i>c</i><b>d</b>e<br><p>f</p>');
});
