import { createTaskQueue, type TaskQueue } from './create-task-queue';

/**
 * Creates a queue that runs tasks one after another in all pages of the extension and its background that use the
 * same name. Where the browser has no locks, the order holds within one page only.
 */
export function createSharedQueue(name: string): TaskQueue {
  const { locks } = globalThis.navigator ?? {};
  if (!locks) return createTaskQueue();
  return async <T>(task: () => Promise<T>): Promise<T> => await locks.request(name, task);
}
