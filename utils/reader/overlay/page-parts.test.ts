import { expect, test, vi } from 'vitest';
import { documentOf } from '@/tests/support/documents';
import { listParts, partAround } from './page-parts';

const LINE = 'Lo mi ren ta ku so vel, lo mi ren ta ku so vel, lo mi ren ta ku so vel, lo mi.';
const p = `<p>${LINE}</p>`;

// jsdom has no layout.
vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({
  width: 10,
  height: 10,
} as DOMRect);

const namesOf = (parts: readonly Element[]) => parts.map(({ id }) => id);

test('parts have at least two texts and no wrappers, in document order', () => {
  const page = documentOf(
    `<body id="page"><div id="wrapper"><div id="one">${p}${p}</div></div><div id="label">Lo</div>
     <section id="two">${p}<div id="three">${p}${p}</div></section></body>`,
  );
  expect(namesOf(listParts(page))).toEqual(['page', 'one', 'two', 'three']);
});

test('the part around an element is the smallest', () => {
  const page = documentOf(`<section id="two">${p}<div id="three">${p}${p}</div></section>`);
  const parts = listParts(page);
  expect(partAround(parts, page.querySelector('#three p'))?.id).toBe('three');
  expect(partAround(parts, page.querySelector('#two > p'))?.id).toBe('two');
  expect(partAround(parts, page.documentElement)).toBeNull();
});

test('scripts, menus and forms with shadowed names do not matter', () => {
  const page = documentOf(
    `<form id="form"><input name="parentElement"><input name="children">${p}${p}</form><nav><p>${LINE}</p><p>${LINE}</p></nav><script>${LINE}${LINE}</script>`,
  );
  expect(namesOf(listParts(page))).toEqual(['form']);
});
