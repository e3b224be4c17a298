import { topEdgeOf } from '@/components/article/view-edge';
import type { ContentsHeading } from './collect-headings';

/**
 * The heading under which the reader is: the last that stands in the upper third of the view or above, at the end of the
 * article the last of all. Null before the first.
 */
export function findCurrentHeading(
  scroller: HTMLElement,
  headings: readonly ContentsHeading[],
): number | null {
  const { scrollTop, scrollHeight, clientHeight } = scroller;
  const isAtEnd = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2;
  if (isAtEnd) return headings.length > 0 ? headings.length - 1 : null;
  const line = topEdgeOf(scroller) + clientHeight / 3;
  const index = headings.findLastIndex(
    ({ element }) => element.getBoundingClientRect().top <= line,
  );
  return index < 0 ? null : index;
}
