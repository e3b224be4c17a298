import { lengthOfText, textOf } from '@/utils/article/text/squeeze-text';
import { appendAll, replaceWithAll } from '@/utils/dom/move-nodes';

/** Content that is text, not a figure, even if a page frames it. */
const TEXT = 'table, pre, blockquote, ul, ol, dl';
const PICTURE = 'img, a[href]:only-child';

/**
 * Replaces every `<figure>` that frames only a table, code, a quotation or a list by its content. The caption becomes
 * the caption of the table, or a paragraph.
 */
export function unframeText(container: Element): void {
  for (const figure of container.querySelectorAll('figure')) {
    const parts = [...figure.querySelectorAll(`:is(${TEXT}, figcaption)`)].filter(
      (part) => !part.parentElement?.closest(`:is(${TEXT}, figcaption)`),
    );
    const inside = parts.reduce((sum, part) => sum + lengthOfText(part), 0);
    const isText = parts.some((part) => part.matches(TEXT)) && !figure.querySelector(PICTURE);
    if (!isText || inside < lengthOfText(figure)) continue;
    replaceWithAll(
      figure,
      parts.flatMap((part) => placeCaption(part, parts)),
    );
  }
}

/** Returns what replaces a part of a figure; nothing for a caption that moves into its table. */
function placeCaption(part: Element, parts: readonly Element[]): Element[] {
  if (part.localName !== 'figcaption') return [part];
  if (!textOf(part)) return [];
  const [table, ...others] = parts.filter((other) => other !== part);
  const isOfTable = table instanceof HTMLTableElement && others.length === 0 && !table.caption;
  const caption = part.ownerDocument.createElement(isOfTable ? 'caption' : 'p');
  appendAll(caption, [...part.childNodes]);
  if (!isOfTable) return [caption];
  table.prepend(caption);
  return [];
}
