import { readView, turnTo } from '@/components/reading-position/view';
import { notifyMove, onJump } from '@/components/reading-position/view-events';
import { watchLayout } from '@/components/reading-position/watch-layout';
import { scrollForLine } from './comfortable-height';
import { findComfortable, findLineAt, findLineOf, isInView } from './find-line';
import type { LineBox } from './group-lines';
import { createLineLayout, type Line, type LineLayout } from './line-layout';
import { listenToInput } from './listen-to-input';
import { showBand } from './show-band';

/** A line that stays the same through changes of the layout: a part, and how far down in it. */
interface Anchor {
  part: Element;
  share: number;
}

/**
 * Keeps `count` lines of the article in a scroller clear with a band, which dims everything around it (LineBand.tsx).
 * It moves with the arrow keys, a press on a line, scrolling and turning pages, and to everything that the reader
 * jumps to. Returns a function that stops.
 */
export function focusLines(scroller: HTMLElement, band: HTMLElement, count: number): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  let anchor: Anchor | null = null;
  /** Whether a scroll is in progress, or about to begin, that ends with the line in view. */
  let isScrolling = false;
  /** Whether a key or a jump chose the line. The view then follows the line; otherwise the line follows the view. */
  let isHeld = false;

  const readLayout = () => createLineLayout(scroller, readView(scroller));
  const show = (layout: LineLayout, line: Line | null) => {
    const part = line && layout.parts[line.part];
    if (!part) return;
    anchor = { part, share: (line.index + 0.5) / layout.linesOf(line.part).length };
    showBand(scroller, band, { layout, line, count });
  };
  const current = (layout: LineLayout): Line | null => {
    const part = anchor ? layout.parts.indexOf(anchor.part) : -1;
    if (!anchor || part < 0) return null;
    return layout.at(part, Math.floor(anchor.share * layout.linesOf(part).length));
  };
  const showComfortable = () => {
    isHeld = false;
    const layout = readLayout();
    show(layout, findComfortable(scroller, layout));
  };
  /** Shows the line to which the article is about to scroll. */
  const showAhead = (layout: LineLayout, line: Line | null) => {
    isScrolling = line !== null && !isInView(scroller, line.box);
    isHeld = true;
    show(layout, line);
  };
  const goTo = ({ part, index }: Line) => {
    takeNextScroll();
    isHeld = true;
    // Parts that come near the view are laid out only now, which moves what is below them.
    for (let round = 0; round < 2; round += 1) {
      const layout = readLayout();
      const element = layout.parts[part];
      const line = layout.at(part, index);
      if (!element || !line) return;
      revealInFrame(scroller, element, line.box);
      bringToLine(scroller, line.box);
    }
    const layout = readLayout();
    show(layout, layout.at(part, index));
  };
  const showAgain = () => {
    const layout = readLayout();
    const line = current(layout);
    if (line && (isScrolling || isInView(scroller, line.box))) show(layout, line);
    else if (line && isHeld) goTo(line);
    else showComfortable();
  };
  const step = (by: 1 | -1) => {
    const layout = readLayout();
    const here = current(layout);
    const next = here ? layout.step(here, by) : findComfortable(scroller, layout);
    if (!next) return;
    notifyMove(scroller);
    goTo(next);
  };

  const takeNextScroll = listenToInput(scroller, signal, {
    step,
    scroll: showComfortable,
    press(element, point) {
      const layout = readLayout();
      show(layout, findLineAt(scroller, layout, layout.partOf(element), point));
    },
    end(which) {
      // In pages, these keys turn the page.
      if (readView(scroller).pages) return false;
      const line = readLayout()[which]();
      if (line) goTo(line);
      return true;
    },
  });
  onJump(scroller, signal, (target) => {
    const layout = readLayout();
    showAhead(layout, findLineOf(scroller, layout, target));
  });
  watchLayout(scroller, signal, showAgain);
  const setScrolling = ({ type }: Event) => {
    isScrolling = type === 'scroll';
    if (!isScrolling) showAgain();
  };
  scroller.addEventListener('scroll', setScrolling, { signal, passive: true });
  scroller.addEventListener('scrollend', setScrolling, { signal, passive: true });
  showComfortable();
  return () => {
    stopping.abort();
    band.hidden = true;
  };
}

/** Scrolls a line to its comfortable height, or shows its page. */
function bringToLine(scroller: HTMLElement, { top, bottom, column }: LineBox): void {
  const { pages } = readView(scroller);
  if (pages) {
    const page = Math.floor(column / pages.columns);
    if (page !== pages.current) turnTo(scroller, page);
    return;
  }
  const height = scroller.clientHeight;
  // Of a high picture, the upper part.
  const middle = Math.min((top + bottom) / 2, top + height / 4);
  scroller.scrollTop = scrollForLine(middle, { maxTop: scroller.scrollHeight - height, height });
}

/** Scrolls the box of a table or code block so that one of its lines is in view. */
function revealInFrame(scroller: HTMLElement, part: Element, line: LineBox): void {
  const frame = part.closest('[data-scroll], pre');
  if (!frame || frame.scrollHeight <= frame.clientHeight) return;
  const shift = readView(scroller).top - scroller.scrollTop;
  const { top, bottom } = frame.getBoundingClientRect();
  const [above, below] = [line.top + shift - top, line.bottom + shift - bottom];
  if (below > 0) frame.scrollTop += below;
  else if (above < 0) frame.scrollTop += above;
}
