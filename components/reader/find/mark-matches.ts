/** More marks than this are not drawn: nobody looks at them, and each costs time at every painting. */
const MOST_MARKS = 2_000;

const ALL = 'lectern-found';
const CURRENT = 'lectern-found-current';

/**
 * Marks matches in the view they are in, the current one strongly, without touching the text. Does nothing in a browser
 * that cannot mark without.
 */
export function markMatches(
  view: Window & typeof globalThis,
  matches: Range[],
  current: number,
): void {
  clearMatches(view);
  if (!view.CSS.highlights) return;
  const marked = matches[current];
  const others = matches.filter((match) => match !== marked).slice(0, MOST_MARKS);
  view.CSS.highlights.set(ALL, new view.Highlight(...others));
  if (marked) view.CSS.highlights.set(CURRENT, new view.Highlight(marked));
}

/** Takes the marks away. */
export function clearMatches(view: Window & typeof globalThis): void {
  view.CSS.highlights?.delete(ALL);
  view.CSS.highlights?.delete(CURRENT);
}
