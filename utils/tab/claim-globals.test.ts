// @vitest-environment node
import { afterEach, expect, test } from 'vitest';
import { claimGlobals } from './claim-globals';

const read = () => globalThis.lecternToggles;

afterEach(() => {
  Reflect.deleteProperty(Object.prototype, 'lecternToggles');
  Reflect.deleteProperty(globalThis, 'lecternToggles');
});

test('what the page defines under the name of a global is not taken for it', () => {
  // In a browser, the prototype of the global object has the named elements.
  Object.defineProperty(Object.prototype, 'lecternToggles', {
    value: 'an element',
    writable: true,
    configurable: true,
  });
  expect(read()).toBe('an element');
  claimGlobals();
  expect(read()).toBeUndefined();
});

test('what a script has set stays', () => {
  globalThis.lecternToggles = ['article'];
  claimGlobals();
  expect(read()).toEqual(['article']);
});
