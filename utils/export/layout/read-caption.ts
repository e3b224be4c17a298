import { toOneLine } from '../to-one-line';

/** A caption and its credit. Either may be empty. */
export interface CaptionText {
  caption: string;
  credit: string;
}

/** Splits a `<figcaption>` into caption and credit, which is in a `<small>`. The element is not changed. */
export function readCaption(figcaption: Element): CaptionText {
  const caption = figcaption.cloneNode(true) as Element; // A clone of an element is one.
  const credits = [...caption.querySelectorAll('small')];
  for (const credit of credits) credit.remove();
  return {
    caption: toOneLine(caption.textContent),
    credit: toOneLine(credits.map((credit) => credit.textContent).join(' ')),
  };
}

/** Returns "Caption (credit)", or the part that exists. */
export function joinCaption({ caption, credit }: CaptionText): string {
  if (!credit) return caption;
  return caption ? `${caption} (${credit})` : `(${credit})`;
}
