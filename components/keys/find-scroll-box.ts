import { isElement } from '@/utils/dom/is-element';

/** Parts of an article that scroll if they are wider or higher than their place. */
const SCROLLING = 'pre, [data-scroll], math';

/**
 * Returns the code, table or formula with its own scroll box that contains the target of an event; null if there is
 * none.
 */
export function findScrollBox(target: EventTarget | null): Element | null {
  const box = isElement(target) ? target.closest(SCROLLING) : null;
  const isLarger =
    box !== null && (box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight);
  return isLarger ? box : null;
}
