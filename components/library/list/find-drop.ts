/** The top and the bottom of something, in CSS pixels from the same line. */
export interface Extent {
  top: number;
  bottom: number;
}

/**
 * Returns the index at which a row would be dropped. A row moves aside once the dragged one covers its middle.
 * `extents`: where the rendered rows are without the drag, by index.
 */
export function findDrop(
  extents: ReadonlyMap<number, Extent>,
  from: number,
  dragged: Extent,
): number {
  let to = from;
  for (const [index, { top, bottom }] of extents) {
    const middle = (top + bottom) / 2;
    if (index > from && dragged.bottom > middle) to = Math.max(to, index);
    if (index < from && dragged.top < middle) to = Math.min(to, index);
  }
  return to;
}
