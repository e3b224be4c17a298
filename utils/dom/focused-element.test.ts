import { expect, test } from 'vitest';
import { focusedElement } from './focused-element';

test('the element with the focus is found, and a document without a body has none', () => {
  document.body.innerHTML = '<button>Save</button>';
  const button = document.querySelector('button');
  button?.focus();
  expect(focusedElement(document)).toBe(button);
  const empty = document.implementation.createHTMLDocument();
  empty.documentElement.remove();
  expect(focusedElement(empty)).toBeNull();
});

test('an element that cannot be focused is none', () => {
  const plain = document.implementation.createDocument(null, 'note').documentElement;
  expect(focusedElement({ ...document, activeElement: plain })).toBeNull();
});
