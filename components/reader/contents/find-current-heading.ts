import { binarySearch } from '@/components/reading-position/binary-search';
import { heightAfterArticle } from '@/components/reading-position/height-after-article';
import { topEdgeOf } from '@/components/reading-position/top-edge-of';
import { flowBoxIn, readView, type View } from '@/components/reading-position/view';
import type { ContentsHeading } from './collect-headings';

/**
 * Returns the current heading: the last one above the lower edge of the view's upper third, or the last of all at the
 * end of the article. Null before the first.
 */
export function findCurrentHeading(
  scroller: HTMLElement,
  headings: readonly ContentsHeading[],
): number | null {
  const view = readView(scroller);
  if (view.pages) return findOnPage(view, headings);
  const { scrollTop, scrollHeight, clientHeight } = scroller;
  const articleEnd = scrollHeight - heightAfterArticle(scroller);
  const isAtEnd = scrollTop > 0 && scrollTop + clientHeight >= articleEnd - 2;
  const line = topEdgeOf(scroller) + clientHeight / 3;
  const next = isAtEnd
    ? headings.length
    : binarySearch(headings.length, (index) => {
        const element = headings[index]?.element;
        return element !== undefined && isBelow(element, line);
      });
  return next > 0 ? next - 1 : null;
}

/** In pages: the focused heading if it is in view, else the last one that is not on a later page. */
function findOnPage(view: View, headings: readonly ContentsHeading[]): number | null {
  const startOf = (heading: ContentsHeading) => flowBoxIn(view, heading.element)?.start ?? 0;
  const focused = headings.findIndex(({ element }) => element.matches(':focus'));
  const start = headings[focused] ? startOf(headings[focused]) : -1;
  if (start >= 0 && start < view.length) return focused;
  const next = binarySearch(headings.length, (index) => {
    const heading = headings[index];
    return heading !== undefined && startOf(heading) >= view.length;
  });
  return next > 0 ? next - 1 : null;
}

/** Measures the part instead of the heading where possible: measuring a heading would lay out its part. */
function isBelow(heading: HTMLElement, line: number): boolean {
  const part = heading.closest('[data-part]')?.getBoundingClientRect();
  if (part && part.top > line) return true;
  if (part && part.bottom <= line) return false;
  return heading.getBoundingClientRect().top > line;
}
