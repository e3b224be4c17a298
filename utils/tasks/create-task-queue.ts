/** Runs a task when all earlier ones have ended, even if they failed. Settles like the task. */
export type TaskQueue = <T>(task: () => Promise<T>) => Promise<T>;

/**
 * Creates a queue that runs tasks one after another: changes that read a stored value and write it back would overwrite
 * each other if they overlapped.
 */
export function createTaskQueue(): TaskQueue {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task);
    last = result.catch(() => undefined);
    return result;
  };
}
