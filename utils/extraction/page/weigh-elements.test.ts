import { expect, test } from 'vitest';
import { documentOf } from '@/tests/support/documents';
import { MAX_ELEMENTS, weighElements } from './weigh-elements';

const added = (markup: string) => weighElements(documentOf(markup)) - weighElements(documentOf(''));

/** The weight of an element with so many others in it. */
function inside(name: string, elements: number): number {
  const page = documentOf('');
  const outer = page.createElement(name);
  for (let at = 0; at < elements; at += 1) outer.append(page.createElement('b'));
  page.body.append(outer);
  return weighElements(page) - weighElements(documentOf(''));
}

test('an ordinary element counts once, and one that is slow to copy several times', () => {
  expect(added('<p>a<b>b</b></p>')).toBe(2);
  expect(added('<video></video>')).toBe(51);
  expect(added('<form></form>')).toBe(21);
  expect(added('<input><details name="a">a</details>')).toBe(10);
});

test('a page with a very long row in a formula is too large to copy', () => {
  const row = (length: number) => `<math><mrow>${'<mo>+</mo>'.repeat(length)}</mrow></math>`;
  expect(added(row(1_000))).toBe(1_002);
  expect(added(row(1_001))).toBeGreaterThan(MAX_ELEMENTS);
});

test('an element whose content browsers search again and again weighs more the more it contains', () => {
  expect(inside('div', 2_000)).toBe(2_001);
  for (const name of ['bdi', 'option', 'fieldset', 'textarea']) {
    expect(inside(name, 2_000)).toBe(18_001);
    expect(inside(name, 6_000)).toBeGreaterThan(MAX_ELEMENTS);
  }
  expect(added('<p dir="auto"><b>a</b><b>a</b></p>')).toBeGreaterThan(3);
  expect(added('<p dir="ltr"><b>a</b><b>a</b></p>')).toBe(3);
});

test('a summary that is never closed may contain an article, but not many others', () => {
  expect(inside('summary', 6_000)).toBe(6_001);
  expect(added(`${'<summary>'.repeat(4)}${'<b></b>'.repeat(6_000)}`)).toBeGreaterThan(MAX_ELEMENTS);
});

test('once a page is too large, the rest of it is not counted', () => {
  const nested = (levels: number) =>
    documentOf('<bdi>'.repeat(levels) + '<b></b>'.repeat(20_000) + '</bdi>'.repeat(levels));
  expect(weighElements(nested(100)) - weighElements(nested(10))).toBeLessThan(500_000);
});

test('a shadow root is counted like a page', () => {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.innerHTML = '<p>a</p><audio></audio>';
  expect(weighElements(shadow)).toBe(52);
});
