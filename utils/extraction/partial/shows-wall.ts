import { hasMoreTextThan, lengthOfText, textOf } from '@/utils/article/text/squeeze-text';
import { isWallNotice, LONGEST_LINE } from './members-notices';

/** Parts of the names of walls and of the services that draw them, often in a frame. */
const NAMED = [
  'paywall',
  'pay-wall',
  'regwall',
  'reg-wall',
  'piano',
  'poool',
  'tp-container',
  'tp-modal',
]
  .map((name) => `[class*="${name}" i], [id*="${name}" i]`)
  .join();
const LINES = 'h1, h2, h3, h4, h5, h6, p, div, span, strong, b, a, button, label';
/** The most lines that are examined, from the end of the page. */
const MOST = 5_000;

/**
 * Whether a page shows that the rest is for subscribers: by a line that says so, or by an element with the name of a
 * wall that has text or a frame. Without one, hidden text waits for a script of the page.
 */
export function showsWall(root: Element, hidden: ReadonlySet<Element>): boolean {
  const isShown = (element: Element | null): boolean =>
    element === null || (!hidden.has(element) && isShown(element.parentElement));
  return (
    [...root.querySelectorAll(NAMED)].some(
      (one) => (lengthOfText(one) > 0 || one.querySelector('iframe') !== null) && isShown(one),
    ) ||
    [...root.querySelectorAll(LINES)]
      .slice(-MOST)
      .some(
        (one) =>
          one.childElementCount <= 1 &&
          !hasMoreTextThan(one, LONGEST_LINE) &&
          isWallNotice(textOf(one)) &&
          isShown(one),
      )
  );
}
