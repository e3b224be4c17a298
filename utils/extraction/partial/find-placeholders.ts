import { lengthOfText } from '@/utils/article/text/squeeze-text';

/** Elements in the place of text that is not loaded yet. */
const WAITING = '[aria-busy="true"], [class*="skeleton" i], [class*="shimmer" i]';
/** The most elements that are examined. */
const MOST = 200;
/** Class names of placeholders for something other than text. */
const OTHERS =
  /\b(?:ads?|img|images?|pictures?|video|player|embed|comments?|widget|avatar|author|byline)(?![a-z])/i;

/** A placeholder for text, and its parent before later steps removed it. */
export interface Placeholder {
  isBusy: boolean;
  element: Element;
  parent: Element | null;
}

/** Finds the visible placeholders for text that the page has not loaded yet. */
export function findPlaceholders(root: Element, hidden: ReadonlySet<Element>): Placeholder[] {
  const isHidden = (element: Element | null): boolean =>
    element !== null && (hidden.has(element) || isHidden(element.parentElement));
  return [...root.querySelectorAll(WAITING)].slice(0, MOST).flatMap((element) => {
    const isBusy = element.hasAttribute('aria-busy');
    const isOther = OTHERS.test(element.className) || (!isBusy && lengthOfText(element) > 0);
    return isOther || isHidden(element) ? [] : [{ isBusy, element, parent: element.parentElement }];
  });
}
