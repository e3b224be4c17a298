/**
 * The words of the reader in English, apart from the catalogue of the other pages: the popup has no use for them.
 * The shape of this object is what each language must give.
 */
export const messages = {
  backToLibrary: 'Library',
  notSavedTitle: 'This article is no longer saved',
  notSavedText: 'It was deleted from the library, or this address is incomplete.',
  leave: 'Close reader',
  tools: 'Reading tools',
  look: 'Text and theme',
  contents: 'Contents',
  minutesLeft: (minutes: number) =>
    minutes < 1 ? 'At the end' : minutes === 1 ? 'About a minute left' : `${minutes} min left`,
  find: {
    open: 'Find in the article',
    inArticle: 'Find in the article',
    previous: 'Previous place',
    next: 'Next place',
    place: (number: number, total: number) => (total === 0 ? 'Not found' : `${number} of ${total}`),
  },
  notes: {
    note: (name: string) => `Note ${name}`,
    goToNote: 'Show among the notes',
  },
  gallery: {
    zoomIn: 'Closer',
    zoomOut: 'Farther',
    all: 'All images',
    goTo: (number: number, caption: string) => `Image ${number}: ${caption}`,
  },
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
    copyDetails: 'Copy details',
    missing: (count: number) =>
      count === 1
        ? 'One picture could not be taken along; its caption was.'
        : `${count} pictures could not be taken along; their captions were.`,
    picture: 'Picture',
  },
  aloud: {
    readAloud: 'Read aloud',
    play: 'Play',
    pause: 'Pause',
    previous: 'Previous sentence',
    next: 'Next sentence',
    place: (passage: number, of: number) => `Paragraph ${passage} of ${of}`,
    speed: 'Speed',
    voice: 'Voice',
    chooseVoice: 'Choose a voice',
    onDevice: 'On this device',
    overNetwork: 'Over the network',
    remoteVoice: (name: string) => `${name} – over the network`,
    backToVoice: 'Back to the voice',
    close: 'Stop reading aloud',
    noVoice: (language: string | null) =>
      language ? `This browser has no voice for ${language}.` : 'This browser has no voices.',
    onlyRemote:
      'The voices for this language send the text over the network to be spoken. Choose one to begin.',
    problems: {
      voice: 'This voice does not speak at the moment. Try another.',
      network: 'This voice cannot reach the network. Try one on this device.',
      'not-allowed': 'The browser did not allow any sound. Press play again.',
      text: 'This voice cannot speak this text. Try another.',
    },
  },
};

/** What a language of the reader must give. */
export type ReaderMessages = typeof messages;
