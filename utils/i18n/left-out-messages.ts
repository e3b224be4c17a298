import { createCatalogue } from './catalogue';
import type { LeftOutMessages } from './en/left-out';

/** Messages about what is not in an article, and how to correct it. */
export const leftOutMessages = createCatalogue(
  import.meta.glob<LeftOutMessages>('./*/left-out.ts', { eager: true, import: 'messages' }),
);
