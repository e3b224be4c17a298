import { createCatalogue } from './catalogue';
import type { FailureMessages } from './en/failures';

/** Messages in place of an article that could not be extracted. */
export const failureMessages = createCatalogue(
  import.meta.glob<FailureMessages>('./*/failures.ts', { eager: true, import: 'messages' }),
);
