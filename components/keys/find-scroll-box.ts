import { isElement } from '@/utils/dom/is-element';

/** Parts of an article that scroll if they are wider or higher than their place. */
const SCROLLING = 'pre, [data-scroll], math';

/** Returns the code, table or formula that scrolls by itself and contains the target of an event; null if none does. */
export function findScrollBox(target: EventTarget | null): Element | null {
  const box = isElement(target) ? target.closest(SCROLLING) : null;
  const isLarger =
    box !== null && (box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight);
  return isLarger ? box : null;
}
