import { textOf } from '@/utils/article/text/squeeze-text';
import { type Deadline, NO_DEADLINE } from '../deadline';
import type { PageCopy } from '../page/page-copy';
import { unclobbered } from '../page/unclobbered';

/** The elements that a wall cuts off, one by one. */
const LINES = 'p, li, blockquote, pre, h2, h3, h4';
/** The most lines that are examined. */
const MOST = 3_000;
/** A lower box is a collapsed part, which a click opens. CSS pixels. */
const LOWEST_BOX = 80;

/**
 * Adds to `hidden` the lines below the visible part of a box with hidden overflow. A box as high as the window is
 * ignored: it only keeps the page from scrolling below a dialog. Reads the layout of the live page, so it is slow: only
 * for pages with a wall. Without a layout, nothing is clipped.
 */
export function hideClipped(
  live: Document,
  { document, hidden }: PageCopy,
  deadline: Deadline = NO_DEADLINE,
): void {
  const isClipped = (line: Element): boolean => {
    const { top } = rectOf(line);
    for (let box: Element | null = line; box; box = unclobbered.parent(box)) {
      const { bottom, height } = rectOf(box);
      const isBox = bottom <= top && height >= LOWEST_BOX && height < innerHeight;
      if (isBox && /hidden|clip/.test(getComputedStyle(box).overflowY)) return true;
    }
    return false;
  };
  const [clipped, shown] = [new Set<string>(), new Set<string>()];
  for (const line of deadline.each([...unclobbered.findAll(live, LINES)].slice(0, MOST)))
    (isClipped(line) ? clipped : shown).add(textOf(line));
  for (const line of document.querySelectorAll(LINES)) {
    const text = textOf(line);
    // The copy is found by its text. A line without one, such as a picture, and one that also stands elsewhere stay.
    if (text !== '' && clipped.has(text) && !shown.has(text)) hidden.add(line);
  }
}

const rectOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);
