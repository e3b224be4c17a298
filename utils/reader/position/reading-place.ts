/**
 * Where a reader is in an article: the words at the top of the view. It outlives another text size, a narrower column
 * and a correction of the article further up, which a share of the whole would not.
 */
export interface ReadingPlace {
  /** The body's text from the first line in view on, at most `QUOTE_LENGTH` characters. Never empty. */
  quote: string;
  /** 0-based place of the quote among the body's characters, to tell it from the same words elsewhere. */
  start: number;
  /** CSS pixels from the top of the view down to that line. */
  below: number;
}

/** Characters: more than a line of most texts, so that few repeat it. */
export const QUOTE_LENGTH = 48;

/** Where in `text` the words of a place stand now: the nearest to where they stood. Null when they are gone. */
export function findQuote(text: string, { quote, start }: ReadingPlace): number | null {
  const after = text.indexOf(quote, start);
  const before = text.lastIndexOf(quote, start);
  if (after < 0) return before < 0 ? null : before;
  if (before < 0) return after;
  return after - start < start - before ? after : before;
}
