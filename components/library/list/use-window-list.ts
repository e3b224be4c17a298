import {
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** A virtual list. */
export interface WindowList {
  rows: readonly VirtualItem[];
  /** CSS pixels from the top of the list to the first rendered row, and from the last one to the end. */
  before: number;
  after: number;
  /** Whether a row is in the window, not only near it. */
  isInView(index: number): boolean;
  /** The ref of each row's element. */
  measure(row: Element | null): void;
  scrollTo(index: number): void;
}

/** Rows rendered above and below the window, for scrolling and the Tab key. */
const OVERSCAN = 3;

/** What a list shows. */
interface WindowListOptions<Item> {
  list: RefObject<HTMLElement | null>;
  items: readonly Item[];
  /** Returns a key that is stable while the item is in the list. */
  keyOf(item: Item): string;
  /** The height of most rows in CSS pixels. */
  estimate: number;
}

/**
 * Returns a virtual list that scrolls with the window. Rows can differ in height: they are measured when rendered. When
 * the items are replaced, the rows in the window are rendered first, and those around them after the paint.
 */
export function useWindowList<Item>({
  list,
  items,
  keyOf,
  estimate,
}: WindowListOptions<Item>): WindowList {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const top = useRef(0);
  const made = useRef<Virtualizer<Window, Element> | null>(null);
  /** The key of the first item when the list was last painted. */
  const painted = useRef<string | number | null>(null);
  const keyAt = (index: number) => {
    const item = items[index];
    return item === undefined ? index : keyOf(item);
  };
  const first = keyAt(0);
  const options = {
    count: items.length,
    getScrollElement: () => list.current?.ownerDocument.defaultView ?? null,
    estimateSize: () => estimate,
    getItemKey: keyAt,
    overscan: painted.current === first || holdsFocus(list.current) ? OVERSCAN : 0,
    scrollMargin: top.current,
    measureElement: measureLater,
    initialRect: { width: 1_000, height: 1_000 },
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: scrollUnlessThere,
    onChange: () => redraw(undefined),
  };
  made.current ??= new Virtualizer<Window, Element>(options);
  const virtualizer = made.current;
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  const readTop = () => {
    if (!list.current || topOf(list.current) === top.current) return;
    top.current = topOf(list.current);
    redraw(undefined);
  };
  // After the paint, so that the browser need not lay out the page for it. Content above the list may have grown.
  useEffect(readTop);
  useEffect(() => {
    painted.current = first;
    redraw(undefined);
  }, [first]);
  const rows = virtualizer.getVirtualItems();
  const margin = options.scrollMargin;
  return {
    rows,
    before: (rows[0]?.start ?? margin) - margin,
    after: virtualizer.getTotalSize() - ((rows.at(-1)?.end ?? margin) - margin),
    isInView: (index) =>
      virtualizer.range !== null &&
      index >= virtualizer.range.startIndex &&
      index <= virtualizer.range.endIndex,
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}

/** Whether the focus is in a row, which must then stay rendered. */
const holdsFocus = (list: HTMLElement | null): boolean =>
  list?.contains(list.ownerDocument.activeElement) ?? false;

/** Ignores a scroll to the current position, which the list requests at its start and which would cost a layout. */
const scrollUnlessThere: typeof windowScroll<Window> = (offset, options, instance) => {
  if (offset + (options.adjustments ?? 0) === (instance.scrollOffset ?? 0)) return;
  windowScroll(offset, options, instance);
};

/**
 * Assumes that a new row has the height of the others until the browser has laid it out, and reports its height before
 * the paint. Measuring it at once would lay out the page twice.
 */
const measureLater: typeof measureElement<Element> = (element, entry, instance) => {
  if (entry) return measureElement(element, entry, instance);
  const index = instance.indexFromElement(element);
  const key = instance.options.getItemKey(index);
  return instance.itemSizeCache.get(key) ?? instance.options.estimateSize(index);
};

/** CSS pixels from the top of the page. */
function topOf(element: HTMLElement): number {
  const scrolled = element.ownerDocument.defaultView?.scrollY ?? 0;
  return Math.round(element.getBoundingClientRect().top + scrolled);
}
