import { hasEastAsian } from './east-asian';

/** A shorter text is a label or a teaser. In characters; fewer in East Asian scripts, which are denser. */
const SHORTEST = 60;
const SHORTEST_EAST_ASIAN = 25;

/** Whether a trimmed text of a page is long enough to be running text. */
export const isRunningText = (text: string): boolean =>
  text.length >= SHORTEST || (text.length >= SHORTEST_EAST_ASIAN && hasEastAsian(text));
