import { createCatalogue } from './catalogue';
import type { FetchFailureMessages } from './en/fetch-failures';

/** Messages about links whose article could not be fetched, in the library and in the reader page. */
export const fetchFailureMessages = createCatalogue(
  import.meta.glob<FetchFailureMessages>('./*/fetch-failures.ts', {
    eager: true,
    import: 'messages',
  }),
);
