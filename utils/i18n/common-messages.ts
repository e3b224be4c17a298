import { createCatalogue } from './catalogue';
import type { Messages } from './en/common';

/** Messages that several pages show, and the popup’s own. */
export const commonMessages = createCatalogue(
  import.meta.glob<Messages>('./*/common.ts', { eager: true, import: 'messages' }),
);
