/**
 * The words of the settings page in English, apart from the catalogue of the other pages. The shape of this object is
 * what each language must give.
 */
export const messages = {
  reading: 'Reading',
  language: 'Language',
  asBrowser: 'Same as browser',
  languageHint: 'Of the buttons and messages. Articles keep their own.',
  pictures: {
    label: 'Pictures of saved articles',
    hint: 'Kept pictures are there without a network, and take room on the disk.',
    choices: { ask: 'Ask', all: 'All', smaller: 'Smaller', none: 'None' },
    permission: 'Permission for pictures',
    allowed: 'Allowed on all sites.',
    notAllowed: 'Not given. Lectern asks when pictures are kept.',
    takeBack: 'Take back',
  },
  mark: 'Mark saved pages on the toolbar',
  markHint:
    'The browser asks whether Lectern may see the addresses of your tabs. They are only looked up in your library, on this computer. Without it the mark shows on tabs where you pressed the button.',
  reminder: 'Remind me of backups',
  reminderHint: 'In the library, once 25 articles are on this computer only.',
  keyboard: 'Keyboard',
  singleKeys: 'Single keys',
  singleKeysHint:
    'Keys that act without Ctrl or Alt. Switch them off if you dictate or use a switch.',
  shortcutOpen: 'Read the page (change it in the browser’s own settings)',
  shortcutReader: 'Read on the page, and back',
  shortcutSave: 'Save the page',
  shortcutNone: 'none set',
  privacy: 'What Lectern may do',
  privacyText: [
    'Read the page you are on, only after you press its button or shortcut, and only that page.',
    'Keep your articles and settings on this computer, as many as the disk holds.',
    'Fetch the pictures of articles you save, and the pages of links you saved, if you ask for it and allow it: without cookies, without saying where they are shown.',
    'Nothing else: no account, no statistics, no request of its own. Pictures come from the page’s own site.',
  ],
  previewText: 'The boat leaves at twenty past nine, or a little after if someone is seen running.',
};

/** What a language of the settings page must give. */
export type SettingsMessages = typeof messages;
