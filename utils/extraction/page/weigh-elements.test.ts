import { expect, test } from 'vitest';
import { documentOf } from '@/tests/support/documents';
import { weighElements } from './weigh-elements';

const added = (markup: string) => weighElements(documentOf(markup)) - weighElements(documentOf(''));

test('an ordinary element counts once, and one that is slow to copy several times', () => {
  expect(added('<p>a<b>b</b></p>')).toBe(2);
  expect(added('<video></video>')).toBe(51);
  expect(added('<form></form>')).toBe(21);
  expect(added('<input><details name="a">a</details>')).toBe(10);
});

test('a page with a very long row in a formula is too large to copy', () => {
  const row = (length: number) => `<math><mrow>${'<mo>+</mo>'.repeat(length)}</mrow></math>`;
  expect(added(row(1_000))).toBe(1_002);
  expect(added(row(1_001))).toBe(Number.POSITIVE_INFINITY);
});

test('a shadow root is counted like a page', () => {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.innerHTML = '<p>a</p><audio></audio>';
  expect(weighElements(shadow)).toBe(52);
});
