import { hasMoreTextThan, textOf } from '@/utils/article/text/squeeze-text';
import { CREDIT_NAME, nameOf } from './caption-grammar';
import { isLabelAlone } from './is-caption-text';
import { linesOf } from './lines-of';
import { isCreditLine, splitTrailingLabel } from './split-credit';

const LONGEST_CREDIT = 199;

/**
 * Returns the credit of a picture beside its caption or inside it: an element with a credit name or markup, or the only
 * other line of the frame if it reads like a credit. It may be the whole caption. Null if there is none.
 */
export function findCreditIn(frame: Element, caption: Element, image: Element): ChildNode | null {
  const words = textOf(caption);
  for (const element of frame.querySelectorAll('*')) {
    if (element.contains(image) || element.contains(caption)) continue;
    // Inside a caption, an author is that of the picture.
    const isQuiet =
      caption.contains(element) &&
      (/^(?:small|cite)$/.test(element.localName) || /author/i.test(nameOf(element)));
    if (!(isQuiet || isNamedCredit(element)) || !isCreditText(element)) continue;
    if (textOf(element) !== words || isCreditLine(words))
      return wholeCredit(element, frame, caption);
  }
  const others = linesOf(frame, image).filter((line) => !caption.contains(line));
  const [only] = others;
  return only && others.length === 1 && isCreditLine(textOf(only)) ? only : null;
}

/** Extends a name to the whole line of the credit: "Photo by <b>Ada Brook</b>/Coastpress". */
function wholeCredit(part: Element, frame: Element, caption: Element): Element {
  const line = part.parentElement;
  if (!line || line === frame || line === caption || line.contains(caption)) return part;
  if (line.querySelector('img') || !isCreditText(line)) return part;
  const [before = '', after = ''] = textOf(line).split(textOf(part));
  const isRest =
    (!before || splitTrailingLabel(before).caption === '') &&
    (!after || (CONTINUATION.test(after) && isCreditLine(after.replace(CONTINUATION, ''))));
  return isRest && before !== after ? line : part;
}

const CONTINUATION = /^\s*[/|,·–-]\s*/;

/** Returns the credit of a picture without a caption. */
export function findCreditOf(frame: Element, image: Element): Element | null {
  const elements = [...frame.querySelectorAll('*')];
  return (
    elements.find(
      (element) => !element.contains(image) && isNamedCredit(element) && isCreditText(element),
    ) ?? null
  );
}

/** Whether the name of an element says that it is a credit. */
export const isNamedCredit = (element: Element): boolean => CREDIT_NAME.test(nameOf(element));

/** A label in its own element comes before the name and is not the credit. */
const isCreditText = (element: Element): boolean =>
  hasMoreTextThan(element, 1) &&
  !hasMoreTextThan(element, LONGEST_CREDIT) &&
  !isLabelAlone(textOf(element));
