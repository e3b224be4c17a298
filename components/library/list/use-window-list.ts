import {
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** A list of which only the rows near the window are drawn. */
export interface WindowList {
  rows: readonly VirtualItem[];
  /** CSS pixels from the top of the list to the first row that is drawn, and from the last to the end. */
  before: number;
  after: number;
  /** To be given each row's element. */
  measure(row: Element | null): void;
  scrollTo(index: number): void;
}

/** Rows drawn above and below the window, so that scrolling and the Tab key find them there. */
const OVERSCAN = 3;

/**
 * Draws a long list in the window. Rows may differ in height: they are measured as they come. `keyOf` names a row for as
 * long as it is in the list; `estimate` is the height of most rows in CSS pixels.
 */
export function useWindowList(
  list: RefObject<HTMLElement | null>,
  count: number,
  keyOf: (index: number) => string,
  estimate: number,
): WindowList {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const made = useRef<Virtualizer<Window, Element> | null>(null);
  const options = {
    count,
    getScrollElement: () => list.current?.ownerDocument.defaultView ?? null,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    overscan: OVERSCAN,
    scrollMargin: list.current ? topOf(list.current) : 0,
    initialRect: { width: 1_000, height: 1_000 },
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    onChange: () => redraw(undefined),
  };
  made.current ??= new Virtualizer<Window, Element>(options);
  const virtualizer = made.current;
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
    // What is above the list may have grown.
    if (list.current && topOf(list.current) !== options.scrollMargin) redraw(undefined);
  });
  const rows = virtualizer.getVirtualItems();
  const margin = options.scrollMargin;
  return {
    rows,
    before: (rows[0]?.start ?? margin) - margin,
    after: virtualizer.getTotalSize() - ((rows.at(-1)?.end ?? margin) - margin),
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}

/** CSS pixels from the top of the page. */
function topOf(element: HTMLElement): number {
  const scrolled = element.ownerDocument.defaultView?.scrollY ?? 0;
  return Math.round(element.getBoundingClientRect().top + scrolled);
}
