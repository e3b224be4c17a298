import { expect, test } from 'vitest';
import { isElement } from './is-element';

test('elements are recognised, also those of another window', () => {
  expect(isElement(document.createElement('p'))).toBe(true);
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const other = frame.contentDocument?.createElement('p') ?? null;
  expect(other).not.toBeInstanceOf(Element);
  expect(isElement(other)).toBe(true);
  frame.remove();
});

test('texts, documents and windows are not elements', () => {
  for (const target of [null, document.createTextNode('lo'), document, window]) {
    expect(isElement(target)).toBe(false);
  }
});
