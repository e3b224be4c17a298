import type { ExtractFailureReason } from '@/utils/article/outcome/extract-failure';

/** Words of a message page: what happened and what it means for the reader. */
export interface FailureWords {
  title: string;
  text: string;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * Every word of the interface in English. The shape of this object is what each language must give: a missing or
 * superfluous message does not compile.
 */
export const messages = {
  name: 'Lectern',

  /** A day of the calendar; the month counts from 1. */
  date: (year: number, month: number, day: number): string => `${day} ${MONTHS[month - 1]} ${year}`,

  // The popup
  article: 'Article',
  images: 'Images',
  view: 'View',
  readOnPage: 'Read on page',
  save: 'Save',
  saved: 'Saved',
  saveHint: 'Keep this article on this computer (S)',
  savedHint: 'Saved on this computer. Press to remove it (S)',
  library: 'Library',
  settings: 'Settings',
  preparing: 'Preparing the article',
  readSoFar: 'Read so far',
  openOriginal: 'Open the original page',

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

  // The article
  /** Stands before the authors' names, with the space that follows it. */
  by: 'By ',
  betweenNames: ', ',
  beforeLastName: ' and ',
  minutes: (minutes: number) => `${minutes} min read`,
  updated: (date: string) => `Updated ${date}`,
  pictureMissing: 'This picture could not be loaded',

  // Images
  captionedImages: 'Captioned images',
  imageOpenLarger: (number: number, total: number) => `Image ${number} of ${total}: open larger`,
  imageGoTo: (number: number) => `Image ${number}: go to it in the article`,
  imageNumber: (number: number, total: number) => `${number} of ${total}`,
  imageTitle: (number: number, total: number) => `Image ${number} of ${total}`,
  openLarger: 'Open larger',
  showInArticle: 'Show in article',
  previousImage: 'Previous image',
  nextImage: 'Next image',
  close: 'Close',

  // What happened
  undo: 'Undo',
  changedSince: 'This page has changed since you saved it.',
  saveAgain: 'Save again',
  savedNotice: 'Saved on this computer',
  removedNotice: (title: string) => `Deleted “${title}”`,
  tryAgain: 'Try again',
  tryAnyway: 'Try anyway',
  openLibrary: 'Open library',
  openSavedCopy: 'Open your saved copy',
  copyDetails: 'Copy details',
  detailsCopied: 'Details copied',
  failures: {
    'not-an-article': {
      title: 'This page doesn’t look like an article',
      text: 'Lectern found mostly links and short fragments here. You can still try: the result may be incomplete.',
    },
    'empty-page': {
      title: 'There is nothing to read here yet',
      text: 'The page has no text. If it is still loading, wait a moment and try again.',
    },
    'not-a-web-page': {
      title: 'This isn’t a web page',
      text: 'The browser is showing a PDF, a picture or another file. Lectern reads the articles of web pages.',
    },
    'restricted-page': {
      title: 'The browser keeps this page to itself',
      text: 'Extensions can’t read browser pages, the add-on stores or built-in PDF views. That is a safety rule of the browser, not a fault of the page.',
    },
    'page-gone': {
      title: 'The page went away',
      text: 'It was closed or went elsewhere while Lectern was reading it. Open the article again and press the button once more.',
    },
    'page-unavailable': {
      title: 'There is no page here to read',
      text: 'The tab is empty, or the browser shows an error of its own because the page didn’t load. Check the connection and reload it.',
    },
    'too-large': {
      title: 'This page is too large to read',
      text: 'It has far more elements than any article. Nothing on it was changed.',
    },
    internal: {
      title: 'The article couldn’t be prepared',
      text: 'Something went wrong while reading this page. Nothing on the page was changed.',
    },
  } satisfies Record<ExtractFailureReason, FailureWords>,
  storageFailures: {
    'storage-full': {
      title: 'Not saved: the disk is full',
      text: 'Free some space on this computer, or delete articles from the library, and try again. The article stays readable here.',
    },
    'storage-blocked': {
      title: 'Not saved: the library is busy',
      text: 'Another Lectern page from before an update is still open. Close it and try again.',
    },
    'storage-failed': {
      title: 'Not saved: the library couldn’t be opened',
      text: 'The browser refused to store the article. It stays readable here; try again in a moment.',
    },
  },

  // The library, where it fails
  libraryFailedTitle: 'The library couldn’t be opened',
  libraryFailedText:
    'The browser refused to open what is stored on this computer. Nothing was deleted.',
};

/** What a language of the interface must give. */
export type Messages = typeof messages;
