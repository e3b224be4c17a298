import { vi } from 'vitest';

/** Height of a line in pixels. The viewport is 500 px. Mocked, because jsdom has no layout. */
const LINE = 100;

/**
 * Gives a scroller a height of 500 px, and positions ranges and elements by the `data-line` of the nearest element that
 * has one. `scrollBy` scrolls immediately.
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
