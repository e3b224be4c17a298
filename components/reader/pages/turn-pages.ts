import { findAnchor, setAnchor } from '@/components/reading-position/anchor';
import { scrollBehaviorIn } from '@/components/reading-position/scroll-behavior';
import { findTopLine } from '@/components/reading-position/top-line';
import { columnOf, moveTo, readView, turnTo } from '@/components/reading-position/view';
import { notifyMove } from '@/components/reading-position/view-events';
import { watchLayout } from '@/components/reading-position/watch-layout';
import { listenToTurns, type Turn } from './listen-to-turns';

/** The page in view, from 1, and how many there are. */
export interface PageNumber {
  page: number;
  of: number;
}

/** Turns the pages of an article. */
export interface PageTurner {
  turn(turn: Turn): void;
  /** Stops listening. */
  stop(): void;
}

/**
 * Turns the pages of a scroller by keys, wheel, swipe, and presses beside the text, keeps what is being read in view
 * while the layout changes, and reports the page. Styles lay the pages out: Pages.module.css.
 */
export function turnPages(scroller: HTMLElement, onPage: (number: PageNumber) => void): PageTurner {
  const stopping = new AbortController();
  const { signal } = stopping;
  /** The page that is shown when the current turn ends. */
  let target: number | null = null;
  let total = countPages(scroller);

  const report = () => {
    const { pages } = readView(scroller);
    if (pages) onPage({ page: Math.min(total, (target ?? pages.current) + 1), of: total });
  };
  const show = (page: number) => {
    const { pages } = readView(scroller);
    if (!pages) return;
    const wanted = Math.min(total - 1, Math.max(0, page));
    if (wanted === (target ?? pages.current)) return;
    target = wanted;
    turnTo(scroller, wanted, scrollBehaviorIn(scroller.ownerDocument));
    notifyMove(scroller);
    report();
  };
  const turn = (wanted: Turn) => {
    const { pages } = readView(scroller);
    const current = target ?? pages?.current ?? 0;
    show({ next: current + 1, previous: current - 1, first: 0, last: total - 1 }[wanted]);
  };
  const settle = () => {
    const { pages } = readView(scroller);
    if (!pages) return;
    const page = target ?? pages.current;
    target = null;
    // Tab or a selection may have scrolled to a position between two pages.
    if (Math.abs(pages.scrolled - page * pages.width) > 1) turnTo(scroller, page);
    scroller.scrollTop = 0;
    keepAnchor(scroller);
    report();
  };
  const layOutAgain = () => {
    total = countPages(scroller);
    if (!readView(scroller).pages) return;
    // During a turn, the anchor is on the page that is left.
    if (target !== null) turnTo(scroller, Math.min(total - 1, target));
    else {
      const anchor = findAnchor(scroller);
      if (anchor) moveTo(scroller, anchor.range, 0);
      keepAnchor(scroller);
    }
    report();
  };

  listenToTurns(scroller, signal, turn);
  scroller.addEventListener('scrollend', settle, { signal });
  watchLayout(scroller, signal, layOutAgain);
  layOutAgain();
  return { turn, stop: () => stopping.abort() };
}

/** Keeps the anchor while its page is in view; otherwise sets it to the top of the view. */
function keepAnchor(scroller: HTMLElement): void {
  const view = readView(scroller);
  if (!view.pages) return;
  const anchor = findAnchor(scroller);
  const isInView = anchor && anchor.offset >= 0 && anchor.offset < view.length;
  if (!isInView) setAnchor(scroller, view.pages.current === 0 ? null : topOf(scroller));
}

const topOf = (scroller: HTMLElement): Range | null => findTopLine(scroller)?.range ?? null;

function countPages(scroller: HTMLElement): number {
  const { pages } = readView(scroller);
  const end = scroller.querySelector('[data-text-end]')?.getBoundingClientRect();
  return pages && end ? Math.floor(Math.max(0, columnOf(pages, end)) / pages.columns) + 1 : 1;
}
