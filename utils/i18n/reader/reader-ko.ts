import type { ReaderMessages } from './reader-en';

/** The words of the reader in Korean. */
export const readerKo: ReaderMessages = {
  reader: '리더',
};
