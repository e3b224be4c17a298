import { createTaskQueue, type TaskQueue } from '@/utils/tasks/create-task-queue';

/** The part of the browser's locks that Lectern uses, for Node, which has none. Pages of one test share them. */
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
