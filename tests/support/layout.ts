import { vi } from 'vitest';

/** Boxes of 100 px, one below the other, in a view of 500 px: jsdom lays nothing out. */
const LINE = 100;

/**
 * Gives a scroller a height of 500 px and ranges and elements a place by the number in `data-line` of the nearest
 * element that has one. Scrolling is by `scrollBy`, at once.
 */
export function layOut(scroller: HTMLElement, lines: number): void {
  const boxOf = (node: Node | null): DOMRect => {
    const element = node?.nodeType === Node.ELEMENT_NODE ? (node as Element) : node?.parentElement;
    const line = element?.closest<HTMLElement>('[data-line]')?.dataset['line'];
    const top = line === undefined ? 0 : Number(line) * LINE - scroller.scrollTop;
    return new DOMRect(0, top, 300, line === undefined ? 500 : LINE);
  };
  Object.defineProperties(scroller, {
    clientHeight: { value: 500 },
    scrollHeight: { value: lines * LINE },
    scrollTop: { value: 0, writable: true },
  });
  scroller.scrollBy = vi.fn((options?: ScrollToOptions | number) => {
    if (typeof options === 'object') scroller.scrollTop += options.top ?? 0;
  });
  Range.prototype.getBoundingClientRect = function box(this: Range) {
    return boxOf(this.startContainer);
  };
  for (const element of scroller.querySelectorAll('*')) {
    element.getBoundingClientRect = () => boxOf(element);
  }
}
