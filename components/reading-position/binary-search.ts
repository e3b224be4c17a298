/** Returns the first number from 0 for which a monotonic test holds; `count` if it holds for none below `count`. */
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
