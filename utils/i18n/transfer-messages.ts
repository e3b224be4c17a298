import { createCatalogue } from './catalogue';
import type { TransferMessages } from './en/transfer';

/** Messages of backup, restore and import. */
export const transferMessages = createCatalogue(
  import.meta.glob<TransferMessages>('./*/transfer.ts', { eager: true, import: 'messages' }),
);
