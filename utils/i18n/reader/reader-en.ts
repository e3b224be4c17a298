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
  take: {
    title: 'Take it with you',
    copyMarkdown: 'Copy as Markdown',
    formats: {
      markdown: 'Markdown file',
      html: 'Web page with pictures',
      epub: 'Book',
      text: 'Plain text',
    },
    print: 'Print…',
    busy: 'Making the file…',
    copied: 'Copied as Markdown',
    failed: 'The file could not be made.',
    missing: (count: number) =>
      count === 1
        ? 'One picture could not be taken along; its caption was.'
        : `${count} pictures could not be taken along; their captions were.`,
    picture: 'Picture',
  },
};

/** What a language of the reader must give. */
export type ReaderMessages = typeof readerEn;
