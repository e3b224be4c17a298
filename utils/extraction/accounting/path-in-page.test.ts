import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { findPath, readPagePaths } from './path-in-page';

test('a path does not change when elements are removed', () => {
  const body = bodyOf('<p>a</p><div></div><p>b</p><p>c</p>');
  const paths = readPagePaths(body);
  const last = body.lastElementChild;
  body.firstElementChild?.remove();
  expect(findPath(paths, last)).toBe('body > p:nth-of-type(3)');
});

test('a text node and a new element get the path of their parent', () => {
  const body = bodyOf('<section><b>a</b></section>');
  const paths = readPagePaths(body);
  const section = body.querySelector('section');
  section?.append('new');
  expect(findPath(paths, section?.lastChild ?? null)).toBe('body > section:nth-of-type(1)');
  expect(findPath(paths, body.ownerDocument.createElement('p'))).toBeNull();
});
