/** The maximum number of marks: each costs time at every paint. */
const MAX_MARKS = 2_000;

const ALL = 'lectern-found';
const CURRENT = 'lectern-found-current';

/**
 * Marks matches, the current one strongly, without changing the nodes. Does nothing in a browser without custom
 * highlights.
 */
export function markMatches(
  view: Window & typeof globalThis,
  matches: Range[],
  current: number,
): void {
  clearMatches(view);
  if (!view.CSS.highlights) return;
  const marked = matches[current];
  const others = matches.filter((match) => match !== marked).slice(0, MAX_MARKS);
  view.CSS.highlights.set(ALL, new view.Highlight(...others));
  if (marked) view.CSS.highlights.set(CURRENT, new view.Highlight(marked));
}

/** Removes the marks. */
export function clearMatches(view: Window & typeof globalThis): void {
  view.CSS.highlights?.delete(ALL);
  view.CSS.highlights?.delete(CURRENT);
}
