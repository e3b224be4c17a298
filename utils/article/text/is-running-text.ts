import { hasEastAsian } from './east-asian';

/** A shorter piece of text is a label or a teaser. Characters; East Asian ones say more. */
const SHORTEST = 60;
const SHORTEST_EAST_ASIAN = 25;

/** Whether a trimmed piece of a page's text is long enough to be running text. */
export const isRunningText = (text: string): boolean =>
  text.length >= SHORTEST || (text.length >= SHORTEST_EAST_ASIAN && hasEastAsian(text));
