/** The help for keyboard shortcuts in English. Other languages have the same messages. */
export const messages = {
  title: 'Keys',
  singleKeysOff: 'Single keys are turned off in the settings.',
  /** What each shortcut of `utils/keys/shortcuts.ts` does. */
  descriptions: {
    textSize: 'Larger, smaller, normal text',
    find: 'Find; next and previous match',
    heading: 'Next and previous heading',
    contents: 'Contents',
    images: 'Images',
    toggleImages: 'Images and back',
    aloud: 'Read aloud',
    sentence: 'Previous and next sentence, in the read-aloud bar',
    look: 'Text and theme',
    save: 'Save, or remove what is saved',
    export: 'Export',
    choose: 'Move between choices',
    search: 'Search',
    move: 'Next and previous article',
    open: 'Open',
    select: 'Select; with Shift, all up to here',
    state: 'Read or unread',
    favourite: 'Favourite',
    archive: 'Archive',
    tags: 'Tags',
    delete: 'Delete',
    undo: 'Undo',
    help: 'This list',
    leaveReader: 'Close what is open, then the reader',
    closePopup: 'Close what is open',
    leaveLibrary: 'Close, or select none',
  },
};

/** The messages that a language must have. */
export type KeysMessages = typeof messages;
