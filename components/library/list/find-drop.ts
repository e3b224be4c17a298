/** The top and the bottom of something, in CSS pixels from the same line. */
export interface Extent {
  top: number;
  bottom: number;
}

/**
 * Returns the index at which a row would be dropped. A row moves aside once the dragged one covers its middle. `places`
 * has the rows that are rendered, by index, where they are without the drag.
 */
export function findDrop(
  places: ReadonlyMap<number, Extent>,
  from: number,
  dragged: Extent,
): number {
  let to = from;
  for (const [index, { top, bottom }] of places) {
    const middle = (top + bottom) / 2;
    if (index > from && dragged.bottom > middle) to = Math.max(to, index);
    if (index < from && dragged.top < middle) to = Math.min(to, index);
  }
  return to;
}
