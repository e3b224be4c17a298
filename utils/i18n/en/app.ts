import type { StorageFailureReason } from '@/utils/library/store/database/storage-failure';

/** A failure as a page shows it: `title` says what happened, `text` what to do about it. */
export interface FailureMessage {
  title: string;
  text: string;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** English messages that several pages show, and the popup’s own. Every language provides the same. */
export const messages = {
  name: 'Lectern',

  /** A calendar date; `month` counts from 1. */
  date: (year: number, month: number, day: number): string => `${day} ${MONTHS[month - 1]} ${year}`,

  // Popup
  article: 'Article',
  images: 'Pictures',
  view: 'View',
  openReaderOnPage: 'Open reader',
  cannotReadOnPage:
    'The reader can’t open over this page. You can read the article here or save it.',
  save: 'Save',
  saved: 'Saved',
  saveHint: 'Save this article on this computer (S)',
  savedHint: 'Saved on this computer. Press to delete it (S)',
  library: 'Library',
  settings: 'Settings',
  preparing: 'Preparing article',
  readSoFar: 'Reading progress',
  openOriginal: 'Open original page',

  // Text size
  textSize: 'Text size',
  textSteps: {
    '-2': 'smallest (−2)',
    '-1': 'smaller (−1)',
    '0': 'normal (0)',
    '1': 'larger (+1)',
    '2': 'largest (+2)',
  },
  textSizeIs: (step: string) => `Text size: ${step}`,

  // Article
  /** Precedes the authors' names, including the space between. */
  by: 'By ',
  betweenNames: ', ',
  beforeLastName: ' and ',
  minutes: (minutes: number) => `${minutes} min read`,
  updated: (date: string) => `Updated ${date}`,
  /** What an article contains. `isAll`: nothing was left out that a reader may miss. */
  contains: (paragraphs: number, pictures: number, isAll: boolean) =>
    (isAll && paragraphs + pictures > 1 ? 'All ' : '') +
    [
      (paragraphs > 0 || pictures === 0) &&
        `${paragraphs} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'}`,
      pictures > 0 && `${pictures} ${pictures === 1 ? 'picture' : 'pictures'}`,
    ]
      .filter(Boolean)
      .join(', '),
  leftOut: (pieces: number) => (pieces === 1 ? '1 piece left out' : `${pieces} pieces left out`),
  pictureMissing: 'This picture couldn’t be loaded',
  code: 'Code',
  copyCode: 'Copy code',
  codeCopied: 'Code copied',
  copyFailed: 'The browser didn’t allow copying.',

  // Pictures
  captionedImages: 'Captioned pictures',
  imageOpenLarger: (number: number, total: number) => `Picture ${number} of ${total}: enlarge`,
  imageGoTo: (number: number) => `Picture ${number}: show in article`,
  imageNumber: (number: number, total: number) => `${number} of ${total}`,
  imageTitle: (number: number, total: number) => `Picture ${number} of ${total}`,
  openLarger: 'Enlarge',
  showInArticle: 'Show in article',
  previousImage: 'Previous picture',
  nextImage: 'Next picture',
  close: 'Close',

  // Sites where the reader opens automatically
  opening: {
    menu: 'Automatic opening on this site',
    always: (host: string) => `Always open on ${host}`,
    notThisPage: 'Don’t open automatically on this page',
    thisPage: 'Open automatically on this page again',
    notThisSite: (host: string) => `Don’t open automatically on ${host}`,
    on: (host: string) => `Articles on ${host} now open automatically.`,
    pageOff: 'This page no longer opens automatically.',
    siteOff: (host: string) => `Articles on ${host} no longer open automatically.`,
    refused: 'Permission wasn’t granted.',
  },

  // Notices and failures
  undo: 'Undo',
  changedSince: 'This page has changed since you saved it.',
  saveAgain: 'Save again',
  savedNotice: 'Saved on this computer',
  /** Before an article of a private window is saved. */
  privateWindow:
    'This is a private window. Articles you save stay in your library on this computer, even after you close it.',
  removedNotice: (title: string) => `Deleted “${title}”`,
  settingNotStored:
    'This setting couldn’t be stored and was not changed. If the disk is full, free some space and try again.',
  tryAgain: 'Try again',
  tryAnyway: 'Try anyway',
  openLibrary: 'Open library',
  openSavedCopy: 'Open saved copy',
  copyDetails: 'Copy details',
  detailsCopied: 'Details copied',
  storageFailures: {
    'storage-full': {
      title: 'Not saved: the disk is full',
      text: 'Free some space on this computer or delete articles from the library, then try again. You can keep reading.',
    },
    'storage-blocked': {
      title: 'Not saved: the library is busy',
      text: 'A Lectern page from before the last update is still open. Close it and try again.',
    },
    'storage-newer': {
      title: 'Not saved: Lectern is out of date',
      text: 'A newer version has used the library. Update Lectern, then try again. You can keep reading.',
    },
    'storage-failed': {
      title: 'Not saved: the library couldn’t be opened',
      text: 'The browser didn’t store the article. Try again in a moment; you can keep reading.',
    },
  } satisfies Record<StorageFailureReason, FailureMessage>,
  /** In place of the library, or of a saved article. */
  libraryFailures: {
    'storage-full': {
      title: 'The library couldn’t be opened: the disk is full',
      text: 'Nothing was deleted. Free some space on this computer, then try again.',
    },
    'storage-blocked': {
      title: 'The library is busy',
      text: 'A Lectern page from before the last update is still open. Close it and try again.',
    },
    'storage-newer': {
      title: 'This library needs a newer version of Lectern',
      text: 'A newer version has used the library. Nothing was deleted. Update Lectern, then try again.',
    },
    'storage-failed': {
      title: 'The library couldn’t be opened',
      text: 'The browser didn’t open it. Nothing was deleted; try again in a moment.',
    },
  } satisfies Record<StorageFailureReason, FailureMessage>,
};

/** The messages that each language provides for several pages and the popup. */
export type Messages = typeof messages;
