/**
 * The words of the reader in English, apart from the catalogue of the other pages: the popup has no use for them.
 * The shape of this object is what each language must give.
 */
export const readerEn = {
  reader: 'Reader',
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
    fit: 'Whole picture',
    all: 'All images',
    goTo: (number: number, caption: string) => `Image ${number}: ${caption}`,
  },
  keys: {
    title: 'Keys',
    size: 'Larger, smaller, normal text',
    find: 'Find; next and previous place',
    heading: 'Next and previous heading',
    images: 'Images',
    look: 'Text and theme',
    save: 'Save, or remove what is saved',
    aloud: 'Read aloud',
    take: 'Take it with you',
    contents: 'Contents',
    list: 'This list',
    leave: 'Close what is open, then the reader',
    off: 'Single keys are switched off in the settings.',
  },
  type: {
    smaller: 'One step smaller',
    larger: 'One step larger',
    stepIs: (step: number) =>
      `Text size: ${step > 0 ? `+${step}` : String(step).replace('-', '−')}`,
    typeface: 'Typeface',
    typefaces: {
      serif: 'Source Serif',
      sans: 'Inter',
      legible: 'Atkinson',
      dyslexic: 'OpenDyslexic',
      system: 'System',
      named: 'Another…',
    },
    fontName: 'Name of an installed font',
    fontMissing: 'No font of this name was found on this computer.',
    lineHeight: 'Line height',
    lineHeights: { close: 'Close', normal: 'Normal', open: 'Open' },
    columnWidth: 'Width',
    columnWidths: { narrow: 'Narrow', medium: 'Medium', wide: 'Wide' },
    more: 'Spacing and alignment',
    letterGap: 'Between letters',
    wordGap: 'Between words',
    gaps: { normal: 'Normal', wide: 'Wide', wider: 'Wider' },
    alignment: 'Alignment',
    alignments: { start: 'Ragged edge', justify: 'Justified' },
    hyphens: 'Break words at line ends',
    theme: 'Theme',
    themes: {
      auto: 'System',
      light: 'Light',
      sepia: 'Sepia',
      dark: 'Dark',
      contrast: 'High contrast',
    },
    ownTheme: 'Your own',
    ownText: 'Letters',
    ownGround: 'Ground',
    contrast: (ratio: string) => `Contrast ${ratio} : 1`,
    grades: {
      strong: '– very clear',
      enough: '– clear enough',
      weak: '– hard to read for many; 4.5 is enough',
    },
    scope: 'Changes are for',
    allSites: 'All sites',
    thisSite: 'This site',
    setForSite: (site: string, fields: number) =>
      fields === 0
        ? `Changes from here on are for ${site} alone.`
        : `Set for ${site}: ${fields === 1 ? '1 choice' : `${fields} choices`} of its own.`,
    setForAll: 'The same on all sites.',
    resetSite: 'Reset to all sites’ look',
    ownSites: 'Sites with a look of their own',
    resetNamed: (site: string) => `Reset ${site} to the look of all sites`,
    resetAll: 'Back to the defaults',
    /** How large the letters are, and where that comes from. */
    sizeIs: (pixels: number, isForSite: boolean) =>
      isForSite ? `${pixels} px, set for this site` : `${pixels} px`,
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
    missing: (count: number) =>
      count === 1
        ? 'One picture could not be taken along; its caption was.'
        : `${count} pictures could not be taken along; their captions were.`,
    picture: 'Picture',
  },
};

/** What a language of the reader must give. */
export type ReaderMessages = typeof readerEn;
