/**
 * Calls `work` with each item, in order, with at most `limit` calls in flight. Once a call rejects, no further one
 * starts; rejects with the first error when the others have ended.
 */
export async function runConcurrently<T>(
  items: Iterable<T>,
  limit: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  // The lanes take their items from one iterator.
  const queue = [...items].values();
  const errors: unknown[] = [];
  const runLane = async () => {
    for (const item of queue) {
      if (errors.length > 0) return;
      await work(item).catch((error: unknown) => errors.push(error));
    }
  };
  await Promise.all(Array.from({ length: limit }, runLane));
  if (errors.length > 0) throw errors[0];
}
