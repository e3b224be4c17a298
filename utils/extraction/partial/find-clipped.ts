import { unclobbered } from '../page/unclobbered';
import { textOf } from '../text/squeeze-text';

/** The elements that a wall cuts off, one by one. */
export const CLIPPED = 'p, li, blockquote, pre, h2, h3, h4';
/** More are not looked at. */
const MOST = 3_000;
/** A lower box is a collapsed part, which a press opens. CSS pixels. */
const LOWEST_BOX = 80;

/**
 * Returns the texts that lie below the visible part of a box that hides what overflows. A box as high as the window only
 * keeps the page from scrolling below a dialog. Reads the layout of the live page, so it is slow: only for pages with a wall.
 */
export function findClippedTexts(page: Document): ReadonlySet<string> {
  const body = unclobbered.body(page);
  const isClipped = (line: Element): boolean => {
    const { top } = rectOf(line);
    let box = unclobbered.parent(line);
    for (; box && box !== body; box = unclobbered.parent(box)) {
      const { bottom, height } = rectOf(box);
      if (bottom > top || height < LOWEST_BOX || height >= innerHeight) continue;
      if (/hidden|clip/.test(getComputedStyle(box).overflowY)) return true;
    }
    return false;
  };
  const lines = [...unclobbered.findAll(page, CLIPPED)].slice(0, MOST);
  return new Set(lines.filter(isClipped).map(textOf));
}

const rectOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);
