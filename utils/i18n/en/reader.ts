import { messages as exportLabels } from './export-labels';

/** English messages of the reader. Every language provides the same. */
export const messages = {
  backToLibrary: 'Library',
  notSavedTitle: 'This article is no longer saved',
  notSavedText: 'It was deleted, or the address is incomplete. Look for it in the library.',
  closeReader: 'Close reader',
  tools: 'Reader tools',
  moreTools: 'More tools',
  look: 'Text and theme',
  contents: 'Contents',
  minutesLeft: (minutes: number) => (minutes < 1 ? 'End of article' : `${minutes} min left`),
  find: {
    open: 'Find in article',
    inArticle: 'Find in article',
    previous: 'Previous match',
    next: 'Next match',
    position: (number: number, total: number) =>
      total === 0 ? 'No matches' : `${number} of ${total}`,
  },
  notes: {
    note: (name: string) => `Note ${name}`,
    goToNote: 'Go to note',
  },
  gallery: {
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    all: 'All pictures',
    goTo: (number: number, caption: string) => `Picture ${number}: ${caption}`,
  },
  addressChanged: 'This page now shows another article.',
  readNew: 'Read new article',
  keepReading: 'Keep reading',
  orphaned:
    'Lectern was updated while the reader was open. You can keep reading; to save, close the reader and open it again.',
  end: {
    title: 'After the article',
    save: 'Save to library',
    saved: 'Saved to library',
    backToPage: 'Back to page',
    favourite: 'Favourite',
    favourited: 'Added to favourites',
    unfavourited: 'Removed from favourites',
    saveFirst: 'Save the article to add it to favourites.',
    archive: 'Archive',
    tags: 'Tags',
    next: 'Next unread article',
    allRead: 'There are no more unread articles.',
    failed: 'The change couldn’t be saved.',
  },
  export: {
    title: 'Export',
    copyMarkdown: 'Copy as Markdown',
    formats: {
      markdown: 'Markdown file',
      html: 'Web page with pictures',
      epub: 'E-book (EPUB)',
      text: 'Plain text',
    },
    print: 'Print…',
    busy: 'Creating file…',
    copied: 'Copied as Markdown',
    failed: 'The file couldn’t be created.',
    copyDetails: 'Copy details',
    missing: (count: number) =>
      count === 1
        ? '1 picture couldn’t be included, only its caption.'
        : `${count} pictures couldn’t be included, only their captions.`,
    ...exportLabels,
  },
  pages: {
    previous: 'Previous page',
    next: 'Next page',
    pageOf: (page: number, of: number) => `Page ${page} of ${of}`,
  },
  aloud: {
    readAloud: 'Read aloud',
    play: 'Play',
    pause: 'Pause',
    previous: 'Previous sentence',
    next: 'Next sentence',
    position: (passage: number, of: number) => `Paragraph ${passage} of ${of}`,
    speed: 'Speed',
    voice: 'Voice',
    chooseVoice: 'Choose a voice',
    onDevice: 'On this device',
    overNetwork: 'Online',
    remoteVoice: (name: string) => `${name} – online`,
    backToSentence: 'Back to current sentence',
    close: 'Stop reading aloud',
    noVoice: (language: string | null) =>
      language ? `This browser has no voice for ${language}.` : 'This browser has no voices.',
    /** While nothing is heard yet. */
    waits: { voices: 'Looking for voices…', voice: 'Preparing the voice…' },
    onlyRemote: 'All voices for this language send the text over the network. Choose one to start.',
    problems: {
      voice: 'This voice isn’t available right now. Choose another one.',
      'no-start': 'This voice doesn’t start. Press Play again, or choose another one.',
      network: 'This voice can’t connect to the network. Choose one on this device.',
      'not-allowed': 'The browser blocked the sound. Press Play again.',
      text: 'This voice can’t read this text. Choose another one.',
    },
  },
};

/** The messages that each language provides for the reader. */
export type ReaderMessages = typeof messages;
