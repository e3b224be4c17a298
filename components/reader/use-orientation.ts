import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { topEdgeOf } from '@/components/position/view-edge';
import {
  type ContentsHeading,
  collectHeadings,
} from '@/components/reader/contents/collect-headings';
import { findCurrentHeading } from '@/components/reader/contents/find-current-heading';
import type { Article } from '@/utils/article/article';

/** Where the reader is in the article, and the ways from there. */
export interface Orientation {
  headings: readonly ContentsHeading[];
  /** 0-based number of the heading being read under; null before the first. */
  current: number | null;
  /** How much of the article is past, 0 to 1. */
  progress: number;
  /** Whole minutes to the end; 0 at the end. */
  minutesLeft: number;
  /** To be called whenever the scroller has moved. */
  look(): void;
  goTo(heading: ContentsHeading): void;
  /** Goes to the next heading, or with −1 to the one before. */
  step(by: 1 | -1): void;
}

/** Follows where in the article the view of `scroller` is. */
export function useOrientation(
  scroller: RefObject<HTMLElement | null>,
  article: Article,
): Orientation {
  const headings = useSignal<readonly ContentsHeading[]>([]);
  const current = useSignal<number | null>(null);
  const progress = useSignal(0);

  const look = () => {
    if (!scroller.current) return;
    progress.value = readProgress(scroller.current);
    current.value = findCurrentHeading(scroller.current, headings.value);
  };
  useLayoutEffect(() => {
    const body = scroller.current?.querySelector('[data-article-body]');
    headings.value = body ? collectHeadings(body) : [];
    look();
  }, [article]);

  const goTo = ({ element }: ContentsHeading) => {
    if (!scroller.current) return;
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
    const top = element.getBoundingClientRect().top - topEdgeOf(scroller.current);
    scroller.current.scrollTop += top - scroller.current.clientHeight / 8;
    look();
  };
  const step = (by: 1 | -1) => {
    const stage = scroller.current?.ownerDocument;
    // The last headings of an article cannot come up to the line where one counts as being read.
    const focused = headings.value.findIndex(({ element }) => element === stage?.activeElement);
    const here = focused >= 0 ? focused : (current.value ?? -1);
    const next = headings.value[here + by];
    if (next) goTo(next);
    else if (by < 0 && scroller.current) scroller.current.scrollTop = 0;
  };
  const left = progress.value > 0.99 ? 0 : Math.ceil(article.minutes * (1 - progress.value));
  return {
    headings: headings.value,
    current: current.value,
    progress: progress.value,
    minutesLeft: left,
    look,
    goTo,
    step,
  };
}

/** How much of what scrolls in an element is past, 0 to 1. */
export function readProgress({ scrollTop, scrollHeight, clientHeight }: Element): number {
  const hidden = scrollHeight - clientHeight;
  return hidden > 0 ? Math.min(1, scrollTop / hidden) : 1;
}
