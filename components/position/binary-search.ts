/** The first of 0 … `count` for which a test holds that holds from some number on; `count` when it holds for none. */
export function binarySearch(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
