/**
 * The words of the reader in English, apart from the catalogue of the other pages: the popup has no use for them.
 * The shape of this object is what each language must give.
 */
export const readerEn = {
  reader: 'Reader',
};

/** What a language of the reader must give. */
export type ReaderMessages = typeof readerEn;
