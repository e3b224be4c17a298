/** English messages of the help for keyboard shortcuts. Every language provides the same. */
export const messages = {
  title: 'Keyboard shortcuts',
  singleKeysOff: 'Single-key shortcuts are turned off in the settings.',
  /** What each shortcut of `utils/keys/shortcuts.ts` does. */
  descriptions: {
    textSize: 'Larger, smaller or normal text',
    resetLook: 'Reset text and theme to defaults',
    find: 'Find; next or previous match',
    heading: 'Next or previous heading',
    contents: 'Contents',
    images: 'Pictures',
    toggleImages: 'Pictures or article',
    aloud: 'Read aloud',
    sentence: 'Previous or next sentence, in the read-aloud bar',
    look: 'Text and theme',
    save: 'Save, or delete from library',
    export: 'Export',
    receipt: 'What is in the article',
    choose: 'Move between choices',
    search: 'Search',
    suggestions: 'Suggestions, in the search field',
    move: 'Next or previous article',
    open: 'Open',
    select: 'Select; with Shift, select up to here',
    state: 'Mark as read or unread',
    favourite: 'Add to or remove from favourites',
    archive: 'Archive',
    tags: 'Edit tags',
    delete: 'Delete',
    undo: 'Undo',
    help: 'Keyboard shortcuts',
    leaveReader: 'Close panel, then reader',
    closePopup: 'Close panel',
    leaveLibrary: 'Close, or clear selection',
  },
};

/** The messages that each language provides for the help for keyboard shortcuts. */
export type KeysMessages = typeof messages;
