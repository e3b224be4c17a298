/** English messages of the settings page. Every language provides the same. */
export const messages = {
  reading: 'Reading',
  language: 'Language',
  sameAsBrowser: 'Same as browser',
  languageHint: 'For buttons and messages. Articles keep their own language.',
  pictures: {
    label: 'Pictures of saved articles',
    hint: 'Saved pictures are available offline and use disk space.',
    choices: { ask: 'Ask', all: 'All', smaller: 'Smaller', none: 'None' },
    permission: 'Permission for pictures',
    allowed: 'Allowed on all sites.',
    notAllowed: 'Not allowed. Lectern asks when you save pictures.',
    revoke: 'Revoke',
  },
  mark: 'Mark saved pages on the toolbar',
  markHint:
    'The browser will ask whether Lectern may see the addresses of your tabs. They are only looked up in your library, on this computer. Without this permission, only tabs where you pressed the button are marked.',
  opening: {
    title: 'Sites that open automatically',
    reach: 'Lectern may read the pages of this site.',
    off: 'Off: Lectern has no permission for this site.',
    notUsed: 'Not used yet.',
    lastUsed: (date: string) => `Last used on ${date}.`,
    leftOut: (count: number) =>
      count === 1 ? '1 page is excluded.' : `${count} pages are excluded.`,
    allow: 'Allow',
    remove: (host: string) => `Don’t open automatically on ${host}`,
  },
  corrected: 'Sites with corrections',
  correctedHint:
    'What you put back, remove or choose also applies to other articles on these sites.',
  corrections: (site: string, count: number) =>
    `${site}: ${count} ${count === 1 ? 'correction' : 'corrections'}`,
  forgetCorrections: (site: string) => `Forget corrections for ${site}`,
  reminder: 'Remind me to back up',
  reminderHint: 'In the library, when 25 articles exist only on this computer.',
  keyboard: 'Keyboard',
  singleKeys: 'Single-key shortcuts',
  singleKeysHint:
    'Shortcuts that don’t need Ctrl or Alt. Turn them off if you use dictation or switch control.',
  shortcutOpen: 'Open Lectern',
  shortcutReader: 'Open or close the reader',
  shortcutSave: 'Save this page',
  shortcutNone: 'Not set',
  changeShortcuts: 'Change in browser settings',
  privacy: 'Privacy',
  privacyText: [
    'Lectern reads a page only after you press its button or shortcut. On sites that you chose to open automatically, it reads pages as they load, to find articles.',
    'Your articles and settings are stored on this computer. The only limit is the disk.',
    'Pictures of saved articles and pages of saved links are fetched only if you ask for it and allow it, without cookies and without a referrer.',
    'The other pages of an article that spans several are loaded from its site only when you ask for them or save it.',
    'Lectern has no accounts, collects no statistics and makes no other requests. Pictures load from the article’s own site.',
  ],
  previewText: 'The boat leaves at twenty past nine, or a little after if someone is seen running.',
};

/** The messages that each language provides for the settings page. */
export type SettingsMessages = typeof messages;
