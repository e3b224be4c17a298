/** The most entries of a contents list at a time. Longer ones take seconds to draw. */
const MAX_LISTED = 400;
/** The number of entries by which the list moves at a time, so that it changes rarely. */
const STEP = 100;

/** Returns the headings that a contents list shows, all or those around the current one: from `from` to before `to`. */
export function listWindow(count: number, current: number | null): { from: number; to: number } {
  if (count <= MAX_LISTED) return { from: 0, to: count };
  const middle = Math.floor((current ?? 0) / STEP) * STEP;
  const from = Math.max(0, Math.min(middle - MAX_LISTED / 2, count - MAX_LISTED));
  return { from, to: from + MAX_LISTED };
}
