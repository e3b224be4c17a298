import { createCatalogue } from './catalogue';
import type { ReaderMessages } from './en/reader';

/** Messages of the reader. */
export const readerMessages = createCatalogue(
  import.meta.glob<ReaderMessages>('./*/reader.ts', { eager: true, import: 'messages' }),
);
