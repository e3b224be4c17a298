/** Returns the smallest of these indices; infinity if there are none. There may be too many for `Math.min`. */
export function firstIndex(indices: Iterable<number>): number {
  let first = Number.POSITIVE_INFINITY;
  for (const index of indices) if (index < first) first = index;
  return first;
}
