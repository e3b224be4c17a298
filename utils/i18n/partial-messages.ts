import { createCatalogue } from './catalogue';
import type { PartialMessages } from './en/partial';

/** Messages about articles of which a page shows only a part. */
export const partialMessages = createCatalogue(
  import.meta.glob<PartialMessages>('./*/partial.ts', { eager: true, import: 'messages' }),
);
