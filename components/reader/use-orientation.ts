import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import {
  type ContentsHeading,
  collectHeadings,
} from '@/components/reader/contents/collect-headings';
import { findCurrentHeading } from '@/components/reader/contents/find-current-heading';
import { heightAfterArticle } from '@/components/reading-position/height-after-article';
import { flowBoxIn, moveTo, pageOf, readView } from '@/components/reading-position/view';
import { notifyJump } from '@/components/reading-position/view-events';
import type { Article } from '@/utils/article/article';

/** Where the reader is in the article, and navigation from there. */
export interface Orientation {
  headings: readonly ContentsHeading[];
  /** Whether the headings have been collected. */
  isKnown: boolean;
  /** The number, from 0, of the current heading; null before the first. */
  current: number | null;
  /** The part of the article above the view, 0 to 1. */
  progress: number;
  /** Minutes to the end, rounded up; 0 at the end. */
  minutesLeft: number;
  /** Updates the values. Must be called when the scroller has scrolled. */
  update(): void;
  goTo(heading: ContentsHeading): void;
  /** Goes to the next heading, or to the previous one with −1. */
  step(by: 1 | -1): void;
}

/**
 * Tracks where the view of `scroller` is in the article, from when it `isPainted`: measuring delays the first frame.
 */
export function useOrientation(
  scroller: RefObject<HTMLElement | null>,
  article: Article,
  isPainted: boolean,
): Orientation {
  const found = useSignal<readonly ContentsHeading[] | null>(null);
  const headings = found.value ?? [];
  const current = useSignal<number | null>(null);
  const progress = useSignal(0);

  const update = () => {
    if (!scroller.current) return;
    progress.value = readProgress(scroller.current);
    current.value = findCurrentHeading(scroller.current, found.value ?? []);
  };
  useLayoutEffect(() => {
    if (!isPainted) return;
    const body = scroller.current?.querySelector('[data-article-body]');
    found.value = body ? collectHeadings(body) : [];
    update();
  }, [article, isPainted]);

  const goTo = ({ element }: ContentsHeading) => {
    if (!scroller.current) return;
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
    moveTo(scroller.current, element, 1 / 8);
    notifyJump(scroller.current, element);
    update();
  };
  const step = (by: 1 | -1) => {
    const stage = scroller.current?.ownerDocument;
    // The last headings of an article cannot be scrolled to where they would be current.
    const focused = headings.findIndex(({ element }) => element === stage?.activeElement);
    const here = focused >= 0 ? focused : (current.value ?? -1);
    const next = headings[here + by];
    if (next) goTo(next);
    else if (by < 0) scroller.current?.scrollTo({ top: 0, left: 0 });
  };
  const left = progress.value > 0.99 ? 0 : Math.ceil(article.minutes * (1 - progress.value));
  return {
    headings,
    isKnown: found.value !== null,
    current: current.value,
    progress: progress.value,
    minutesLeft: left,
    update,
    goTo,
    step,
  };
}

/** Returns how far the article in a scroller is scrolled, 0 to 1. What follows the article does not count. */
export function readProgress(scroller: HTMLElement): number {
  const view = readView(scroller);
  if (view.pages) {
    const last = scroller.querySelector('[data-article]');
    const end = last && flowBoxIn(view, last)?.end;
    const pages = end == null ? 0 : pageOf(view, { start: end - 1, end });
    return pages > 0 ? Math.min(1, view.pages.current / pages) : 1;
  }
  const { scrollTop, scrollHeight, clientHeight } = scroller;
  const hidden = scrollHeight - clientHeight - heightAfterArticle(scroller);
  return hidden > 0 ? Math.min(1, scrollTop / hidden) : 1;
}
