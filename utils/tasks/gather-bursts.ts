/**
 * Returns a function that hands its argument on at once, and then those of the next `interval` milliseconds together at
 * its end, and so on until no more come: work that takes long for one change then takes no longer for hundreds.
 */
export function gatherBursts<T>(
  interval: number,
  handle: (gathered: readonly T[]) => void,
): (item: T) => void {
  let gathered: T[] = [];
  let isWaiting = false;
  const release = () => {
    isWaiting = gathered.length > 0;
    if (!isWaiting) return;
    const now = gathered;
    gathered = [];
    setTimeout(release, interval);
    handle(now);
  };
  return (item) => {
    gathered.push(item);
    if (!isWaiting) release();
  };
}
