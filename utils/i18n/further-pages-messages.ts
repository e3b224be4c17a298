import { createCatalogue } from './catalogue';
import type { FurtherPagesMessages } from './en/further-pages';

/** Messages about the further pages of an article. */
export const furtherPagesMessages = createCatalogue(
  import.meta.glob<FurtherPagesMessages>('./*/further-pages.ts', {
    eager: true,
    import: 'messages',
  }),
);
