import { createCatalogue } from './catalogue';
import type { LibraryMessages } from './en/library';

/** Messages of the library page. */
export const libraryMessages = createCatalogue(
  import.meta.glob<LibraryMessages>('./*/library.ts', { eager: true, import: 'messages' }),
);
