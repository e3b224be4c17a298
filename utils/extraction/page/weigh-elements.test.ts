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

test.each([
  ['option', 1_000],
  ['bdi', 5_000],
  ['fieldset', 5_000],
  ['textarea', 5_000],
])(
  'a long row of elements in <%s>, which browsers search again and again, is too large to copy',
  (name, most) => {
    const page = documentOf('');
    const outer = page.createElement(name);
    for (let at = 0; at < most; at += 1) outer.append(page.createElement('b'));
    page.body.append(outer);
    expect(weighElements(page)).toBeLessThan(most + 20);
    outer.append(page.createElement('b'));
    expect(weighElements(page)).toBe(Number.POSITIVE_INFINITY);
  },
);

test('a long row in a summary is too large only inside two others: one may never be closed', () => {
  const row = '<b></b>'.repeat(1_001);
  expect(added(`<summary>${row}`)).toBe(1_002);
  expect(added(`<summary><summary><summary>${row}`)).toBe(Number.POSITIVE_INFINITY);
});

test('a long row of automatic direction is too large, but not a page of automatic direction', () => {
  const row = '<p>a</p>'.repeat(5_001);
  expect(added(`<div dir="auto">${row}</div>`)).toBe(Number.POSITIVE_INFINITY);
  const page = documentOf(row);
  for (const element of [page.documentElement, page.body]) element.dir = 'auto';
  expect(weighElements(page)).toBeLessThan(5_020);
});

test('a box of automatic direction is too large if its first letter is far away', () => {
  const cells = '<b>1</b>'.repeat(5_000);
  const box = (before: string) => added(`<div dir="auto"><p>${before}${cells}</p></div>`);
  expect(box('')).toBe(Number.POSITIVE_INFINITY);
  expect(box('1879: ')).toBe(Number.POSITIVE_INFINITY);
  expect(box('Tides ')).toBe(5_002);
  expect(added(`<p><bdi><i>${'<img>'.repeat(5_000)}</i></bdi></p>`)).toBe(Number.POSITIVE_INFINITY);
  expect(added(`<div dir="auto"><p>${'<b>1</b>'.repeat(4_999)}</p></div>`)).toBe(5_001);
});

test('a long row is too large in details that are nested deeper than any page has them', () => {
  const nested = (depth: number) =>
    added(`${'<details>'.repeat(depth)}<p>${'<b>a</b>'.repeat(1_001)}</p>`);
  expect(nested(8)).toBe(1_010);
  expect(nested(9)).toBe(Number.POSITIVE_INFINITY);
});

test('a shadow root is counted like a page', () => {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.innerHTML = '<p>a</p><audio></audio>';
  expect(weighElements(shadow)).toBe(52);
});
