import { createCatalogue } from './catalogue';
import type { QueueMessages } from './en/queue';

/** Messages about the queue, in the library and in readers. */
export const queueMessages = createCatalogue(
  import.meta.glob<QueueMessages>('./*/queue.ts', { eager: true, import: 'messages' }),
);
