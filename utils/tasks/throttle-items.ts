/**
 * Returns a throttled function that passes its first item to `handle` at once, and the following ones together every
 * `interval` milliseconds until no more come. For work that takes as long for one item as for hundreds.
 */
export function throttleItems<T>(
  interval: number,
  handle: (gathered: readonly T[]) => void,
): (item: T) => void {
  /** The items since the last call of `handle`; null if that was at least an interval ago. */
  let gathered: T[] | null = null;
  const pass = (items: readonly T[]) => {
    gathered = [];
    setTimeout(() => {
      const next = gathered ?? [];
      gathered = null;
      if (next.length > 0) pass(next);
    }, interval);
    handle(items);
  };
  return (item) => {
    if (gathered) gathered.push(item);
    else pass([item]);
  };
}
