/** How long a page may be busy at a time, in milliseconds: less than two frames. */
const LONGEST_SLICE = 24;
/** The longest slice on a page that takes longer than that to paint the changes of one. */
const LONGEST_SLOW_SLICE = 200;

/** What `inSlices` needs from outside. */
export interface SlicesWorld {
  /** Milliseconds of a monotonic clock. */
  clock(): number;
  /** Resolves when the page has had time for input and painting. */
  pause(): Promise<void>;
}

const BROWSER: SlicesWorld = {
  clock: () => performance.now(),
  pause: () => new Promise((done) => setTimeout(done)),
};

/**
 * Yields the items of a list, with pauses in which the page can paint and handle input. If a pause is long because the
 * page takes long to paint, the next slice is as long, so that a large page is not painted hundreds of times.
 */
export async function* inSlices<T>(
  items: Iterable<T>,
  { clock, pause }: SlicesWorld = BROWSER,
): AsyncGenerator<T> {
  let end = clock() + LONGEST_SLICE;
  for (const item of items) {
    if (clock() >= end) {
      const paused = clock();
      await pause();
      const now = clock();
      end = now + Math.min(Math.max(LONGEST_SLICE, now - paused), LONGEST_SLOW_SLICE);
    }
    yield item;
  }
}
