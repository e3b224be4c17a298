import { hasMoreTextThan, textOf } from '../text/squeeze-text';
import { CREDIT_NAME, nameOf } from './caption-grammar';

const LONGEST_CREDIT = 199;

/** The element in a picture's frame that is named as credits are, beside the caption or inside it. Null when there is none. */
export function findCreditIn(frame: Element, caption: Element, image: Element): Element | null {
  const words = textOf(caption);
  for (const element of frame.querySelectorAll('*')) {
    if (element.contains(image) || element.contains(caption)) continue;
    const isQuiet = /^(?:small|cite)$/.test(element.localName) && caption.contains(element);
    if ((isQuiet || isNamedCredit(element)) && isCreditText(element) && textOf(element) !== words)
      return element;
  }
  return null;
}

/** The credit of a picture that has no caption. */
export function findCreditOf(frame: Element, image: Element): Element | null {
  const elements = [...frame.querySelectorAll('*')];
  return (
    elements.find(
      (element) => !element.contains(image) && isNamedCredit(element) && isCreditText(element),
    ) ?? null
  );
}

/** Whether the page calls the element a credit. */
export const isNamedCredit = (element: Element): boolean => CREDIT_NAME.test(nameOf(element));

/** A label in an element of its own stands before the name, not for it. */
const LABEL_ALONE =
  /^(?:©|\(c\)|copyright|photos?|foto|bild|image|picture|credits?|source|quelle|crédits?)\s*:?$/i;

const isCreditText = (element: Element): boolean =>
  hasMoreTextThan(element, 1) &&
  !hasMoreTextThan(element, LONGEST_CREDIT) &&
  !LABEL_ALONE.test(textOf(element));
