import { afterEach, expect, test } from 'vitest';
import {
  columnOf,
  flowBoxIn,
  isPaged,
  type Pages,
  pageOf,
  readView,
  turnTo,
  type View,
} from './view';

afterEach(() => {
  delete document.documentElement.dataset['flow'];
});

const PAGES: Pages = {
  width: 1000,
  height: 600,
  columns: 2,
  current: 1,
  edge: 0,
  scrolled: 1000,
  isRightToLeft: false,
};
const view = (pages: Pages): View => ({ top: 50, length: pages.columns * pages.height, pages });
const elementAt = (...boxes: DOMRect[]): Element => {
  const element = document.createElement('p');
  element.getClientRects = () => boxes as unknown as DOMRectList;
  return element;
};

test('a box is in the column in which its line starts', () => {
  expect(columnOf(PAGES, new DOMRect(40, 0, 400, 20))).toBe(2);
  expect(columnOf(PAGES, new DOMRect(540, 0, 400, 20))).toBe(3);
  expect(columnOf(PAGES, new DOMRect(-960, 0, 400, 20))).toBe(0);
  const toTheLeft: Pages = { ...PAGES, isRightToLeft: true, edge: 1000 };
  expect(columnOf(toTheLeft, new DOMRect(560, 0, 400, 20))).toBe(2);
  expect(columnOf(toTheLeft, new DOMRect(60, 0, 400, 20))).toBe(3);
});

test('in pages, boxes are measured along the text', () => {
  // From the end of the page before to the second column of this one.
  const paragraph = elementAt(new DOMRect(-460, 600, 400, 40), new DOMRect(540, 50, 400, 30));
  expect(flowBoxIn(view(PAGES), paragraph)).toEqual({ start: -600 + 550, end: 600 + 30 });
});

test('what is not laid out has no box in pages', () => {
  expect(flowBoxIn(view(PAGES), elementAt())).toBeNull();
});

test('the page of a box follows from its distance', () => {
  expect(pageOf(view(PAGES), { start: 0, end: 1 })).toBe(1);
  expect(pageOf(view(PAGES), { start: 1199, end: 1 })).toBe(1);
  expect(pageOf(view(PAGES), { start: 1200, end: 1 })).toBe(2);
  expect(pageOf(view(PAGES), { start: -1, end: 1 })).toBe(0);
  expect(pageOf(view(PAGES), { start: -9_999, end: 1 })).toBe(0);
});

/** A scroller of 1000 px, as the reader renders it. */
function makeScroller(fields: Record<string, string>): HTMLElement {
  const scroller = document.createElement('main');
  Object.assign(scroller.dataset, { scroller: '', ...fields });
  scroller.getBoundingClientRect = () => new DOMRect(0, 50, 1000, 600);
  document.body.replaceChildren(scroller);
  return scroller;
}

test('an article is in pages if the look says so, except while all of it must be laid out', () => {
  expect(isPaged(makeScroller({}))).toBe(false);
  document.documentElement.dataset['flow'] = 'pages';
  expect(isPaged(makeScroller({}))).toBe(true);
  expect(isPaged(makeScroller({ whole: '' }))).toBe(false);
  expect(isPaged(document.documentElement)).toBe(false);
});

test('a page is turned to, also the last one, which may be narrower', () => {
  document.documentElement.dataset['flow'] = 'pages';
  const scroller = makeScroller({});
  const calls: unknown[] = [];
  scroller.scrollTo = (options?: unknown) => void calls.push(options);
  turnTo(scroller, 3);
  expect(calls).toEqual([{ left: 3000, top: 0, behavior: 'instant' }]);
  expect(scroller.style.getPropertyValue('--pages')).toBe('4');
  expect(readView(scroller).length).toBe(600);
});
