/**
 * A reading position: the words at the top of the view. Unlike a percentage, it survives another text size, another
 * column width and corrections further up.
 */
export interface ReadingPosition {
  /** The body's text from the first visible line on, at most `QUOTE_LENGTH` characters. Never empty. */
  quote: string;
  /** The 0-based offset of the quote in the body's text, which distinguishes repeated words. */
  start: number;
  /** CSS pixels from the top of the view down to that line. */
  below: number;
}

/** In characters: more than a line of most texts, so that few repeat it. */
export const QUOTE_LENGTH = 48;

/** Returns where the words of a position are in `text`, nearest to their former offset. Null if they are gone. */
export function findQuote(text: string, { quote, start }: ReadingPosition): number | null {
  const after = text.indexOf(quote, start);
  const before = text.lastIndexOf(quote, start);
  if (after < 0) return before < 0 ? null : before;
  if (before < 0) return after;
  return after - start < start - before ? after : before;
}
