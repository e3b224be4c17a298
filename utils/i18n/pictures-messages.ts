import { createCatalogue } from './catalogue';
import type { PicturesMessages } from './en/pictures';

/** Messages about pictures saved offline. */
export const picturesMessages = createCatalogue(
  import.meta.glob<PicturesMessages>('./*/pictures.ts', { eager: true, import: 'messages' }),
);
