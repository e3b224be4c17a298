import { createTaskQueue, type TaskQueue } from '@/utils/tasks/create-task-queue';

/**
 * Creates the part of the browser's lock manager that Lectern uses, for Node, which has none. The pages of a test share
 * it.
 */
export function makeLocks() {
  const queues = new Map<string, TaskQueue>();
  return {
    request<T>(name: string, task: () => Promise<T>): Promise<T> {
      const queue = queues.get(name) ?? createTaskQueue();
      queues.set(name, queue);
      return queue(task);
    },
  };
}
