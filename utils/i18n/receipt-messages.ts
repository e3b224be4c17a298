import { createCatalogue } from './catalogue';
import type { ReceiptMessages } from './en/receipt';

/** Messages about what is not in an article, and how to correct it. */
export const receiptMessages = createCatalogue(
  import.meta.glob<ReceiptMessages>('./*/receipt.ts', { eager: true, import: 'messages' }),
);
