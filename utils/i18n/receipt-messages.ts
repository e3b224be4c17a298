import { createCatalogue } from './catalogue';
import type { ReceiptMessages } from './en/receipt';

/** Messages about what is not in an article, and how it is mended. */
export const receiptMessages = createCatalogue(
  import.meta.glob<ReceiptMessages>('./*/receipt.ts', { eager: true, import: 'messages' }),
);
