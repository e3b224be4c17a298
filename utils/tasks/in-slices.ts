/** How long a page may be busy at a time, in milliseconds: less than two frames. */
const LONGEST_SLICE = 24;

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

/** Yields the items of a list, with pauses in which the page can paint and handle input. */
export async function* inSlices<T>(
  items: Iterable<T>,
  { clock, pause }: SlicesWorld = BROWSER,
): AsyncGenerator<T> {
  let end = clock() + LONGEST_SLICE;
  for (const item of items) {
    if (clock() >= end) {
      await pause();
      end = clock() + LONGEST_SLICE;
    }
    yield item;
  }
}
