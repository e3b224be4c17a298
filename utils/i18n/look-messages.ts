import { createCatalogue } from './catalogue';
import type { LookMessages } from './en/look';

/** Messages of the text and theme controls. */
export const lookMessages = createCatalogue(
  import.meta.glob<LookMessages>('./*/look.ts', { eager: true, import: 'messages' }),
);
