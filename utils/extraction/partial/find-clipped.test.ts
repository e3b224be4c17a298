import { afterEach, expect, test, vi } from 'vitest';
import { documentOf } from '@/tests/support/documents';
import { findClippedTexts } from './find-clipped';

/** Lays elements out as their attribute says: `data-place="top bottom"`, CSS pixels. */
function layOut(): void {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const [top = 0, bottom = 0] = (this.getAttribute('data-place') ?? '').split(' ').map(Number);
    return new DOMRect(0, top, 600, bottom - top);
  });
}

const LINES =
  '<p data-place="0 90">One.</p><p data-place="180 270">Two.</p><p data-place="300 390">Three.</p>';
const textsIn = (markup: string) => [...findClippedTexts(documentOf(`<body>${markup}</body>`))];

afterEach(() => vi.restoreAllMocks());

test('what begins below a box that hides its overflow is clipped, and no line that the box shows in part', () => {
  layOut();
  const box = (style: string) =>
    `<div><form style="${style}" data-place="0 200"><input name="parentElement">${LINES}</form></div>`;
  expect(textsIn(box('overflow-y: hidden'))).toEqual(['Three.']);
  expect(textsIn(box('overflow-y: clip'))).toEqual(['Three.']);
  expect(textsIn(box('overflow-y: auto'))).toEqual([]);
});

test('a collapsed part, and a box as high as the window, clip nothing', () => {
  layOut();
  const box = (place: string) =>
    `<div style="overflow-y: hidden" data-place="${place}">${LINES}</div>`;
  expect(textsIn(box('0 20'))).toEqual([]);
  const tall = box(`-${innerHeight} 0`);
  expect(textsIn(tall)).toEqual([]);
  expect(textsIn(box('-100 0'))).toEqual(['One.', 'Two.', 'Three.']);
});

test('without a layout nothing is clipped', () => {
  expect(textsIn(`<div style="overflow-y: hidden">${LINES}</div>`)).toEqual([]);
});
