/** The time limit of an extraction. */
export interface Deadline {
  /** Whether the time is over, or will be after work that takes `ahead` ms. */
  isOver(ahead?: number): boolean;
  /** Yields the items of a list until the time is over, for steps whose result may be incomplete. */
  each<T>(items: Iterable<T>): Iterable<T>;
}

/** Thrown by steps that cannot give an incomplete result when the time is over. */
export class OutOfTime extends Error {}

/** Starts a time limit. `clock` returns ms; `limit` is in ms. */
export function startDeadline(clock: () => number, limit: number): Deadline {
  const end = clock() + limit;
  const isOver = (ahead = 0) => clock() + ahead >= end;
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

/** Returns the same time limit for lists that must be complete: `each` throws `OutOfTime` when the time is over. */
export const throwWhenOver = ({ isOver }: Deadline): Deadline => ({
  isOver,
  *each(items) {
    for (const item of items) {
      if (isOver()) throw new OutOfTime();
      yield item;
    }
  },
});
