import { createCatalogue } from './catalogue';
import type { KeysMessages } from './en/keys';

/** Messages of the help for keyboard shortcuts. */
export const keysMessages = createCatalogue(
  import.meta.glob<KeysMessages>('./*/keys.ts', { eager: true, import: 'messages' }),
);
