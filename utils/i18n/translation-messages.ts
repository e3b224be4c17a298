import { createCatalogue } from './catalogue';
import type { TranslationMessages } from './en/translation';

/** Messages about translating an article on this device. */
export const translationMessages = createCatalogue(
  import.meta.glob<TranslationMessages>('./*/translation.ts', { eager: true, import: 'messages' }),
);
