import { createCatalogue } from './catalogue';
import type { Messages } from './en/app';

/** Messages that several pages show, and the popup’s own. */
export const appMessages = createCatalogue(
  import.meta.glob<Messages>('./*/app.ts', { eager: true, import: 'messages' }),
);
