import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { documentOf, INLINE_LAYOUT } from '@/tests/support/documents';
import { copyPage } from '@/utils/extraction/page/copy-page';
import { hideClipped } from './hide-clipped';

/** Lays elements out as their attribute says: `data-place="top bottom"`, CSS pixels. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const [top = 0, bottom = 0] = (this.getAttribute('data-place') ?? '').split(' ').map(Number);
    return new DOMRect(0, top, 600, bottom - top);
  });
});
afterEach(() => vi.restoreAllMocks());

const LINES =
  '<p data-place="0 90">One.</p><p data-place="180 270">Two.</p><p data-place="300 390">Three.</p>';

function hiddenIn(markup: string): (string | null)[] {
  const page = documentOf(`<body>${markup}</body>`);
  const copy = copyPage(page, 'https://news.test/', INLINE_LAYOUT);
  if (!copy.ok) throw new Error(copy.error);
  hideClipped(page, copy.value);
  return [...copy.value.hidden].map(({ textContent }) => textContent);
}

test('what begins below a box that hides its overflow is hidden, and no line that the box shows in part', () => {
  const box = (style: string) =>
    `<div><form style="${style}" data-place="0 200"><input name="parentElement">${LINES}</form></div>`;
  expect(hiddenIn(box('overflow-y: hidden'))).toEqual(['Three.']);
  expect(hiddenIn(box('overflow-y: clip'))).toEqual(['Three.']);
  expect(hiddenIn(box('overflow-y: auto'))).toEqual([]);
});

test('a collapsed part, and a box as high as the window, hide nothing', () => {
  const box = (place: string) =>
    `<div style="overflow-y: hidden" data-place="${place}">${LINES}</div>`;
  expect(hiddenIn(box('-79 0'))).toEqual([]);
  expect(hiddenIn(box('-80 0'))).toEqual(['One.', 'Two.', 'Three.']);
  expect(hiddenIn(box(`-${innerHeight} 0`))).toEqual([]);
});

test('pictures, and lines that the box also shows, stay', () => {
  const lines = '<p data-place="0 90">One.</p><p data-place="300 390">One.</p>';
  const picture = (place: string) => `<p data-place="${place}"><img src="/a.jpg"></p>`;
  const box = `<div style="overflow-y: hidden" data-place="0 200">${lines}${picture('100 190')}${picture('400 490')}</div>`;
  expect(hiddenIn(box)).toEqual([]);
});
