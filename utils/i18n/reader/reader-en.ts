/**
 * The words of the reader in English, apart from the catalogue of the other pages: the popup has no use for them.
 * The shape of this object is what each language must give.
 */
export const readerEn = {
  reader: 'Reader',
  leave: 'Close reader',
  tools: 'Reading tools',
  look: 'Text and theme',
  addressChanged: 'The page has gone on to another article.',
  readNew: 'Read it',
  keepReading: 'Stay here',
  orphaned:
    'Lectern was updated while this reader was open. You can read on and close it; to save, close it and open it again.',
};

/** What a language of the reader must give. */
export type ReaderMessages = typeof readerEn;
