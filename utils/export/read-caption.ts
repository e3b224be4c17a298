/** The words under a picture, parted. Either may be empty. */
export interface CaptionWords {
  caption: string;
  credit: string;
}

/** Reads a `<figcaption>` of an article: its credit is in a `<small>`. The element is not changed. */
export function readCaption(figcaption: Element): CaptionWords {
  const caption = figcaption.cloneNode(true) as Element; // A clone of an element is one.
  const credits = [...caption.querySelectorAll('small')];
  for (const credit of credits) credit.remove();
  return {
    caption: squeeze(caption.textContent),
    credit: squeeze(credits.map((credit) => credit.textContent).join(' ')),
  };
}

/** "Caption (credit)", or what there is of it. */
export function joinCaption({ caption, credit }: CaptionWords): string {
  if (!credit) return caption;
  return caption ? `${caption} (${credit})` : `(${credit})`;
}

const squeeze = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
