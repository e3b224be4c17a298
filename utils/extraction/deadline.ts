/** The time limit of an extraction. */
export interface Deadline {
  isOver(): boolean;
  /** Yields the items of a list until the time is over, for steps whose result may be incomplete. */
  each<T>(items: Iterable<T>): Iterable<T>;
}

/** Starts a time limit. `clock` returns ms; `limit` is in ms. */
export function startDeadline(clock: () => number, limit: number): Deadline {
  const end = clock() + limit;
  const isOver = () => clock() >= end;
  return {
    isOver,
    *each(items) {
      for (const item of items) {
        if (isOver()) return;
        yield item;
      }
    },
  };
}

/** A time limit that is never over. */
export const NO_DEADLINE: Deadline = { isOver: () => false, each: (items) => items };
