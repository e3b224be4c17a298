import type { Length, Section, Sort } from '@/utils/library/view/library-view';

const articles = (count: number): string =>
  count === 1 ? '1 article' : `${count.toLocaleString('en')} articles`;

/** Every word of the library page in English; other languages must give the same. */
export const messages = {
  articles,
  number: (count: number): string => count.toLocaleString('en'),

  // The side bar
  sections: {
    all: 'All articles',
    unread: 'Unread',
    reading: 'In progress',
    read: 'Read',
    favourites: 'Favourites',
    archive: 'Archive',
    links: 'Links to fetch',
    deleted: 'Recently deleted',
  } satisfies Record<Section, string>,
  library: 'Library',
  tags: 'Tags',
  used: (size: string): string => `${size} used`,
  usedOf: (used: string, all: string): string => `${used} of ${all} used`,
  meter: 'Storage used',
  space: 'What takes room',
  import: 'Import',
  backUp: 'Back up',

  // Looking for something
  search: 'Search saved articles',
  searchHint: 'Words, “a phrase”, -without, site: tag: is:unread before:2026-03 after:',
  clearSearch: 'Clear search',
  found: articles,
  preparing: (done: string, total: string): string =>
    `Search is being prepared: ${done} of ${total}`,
  searchUnavailable: 'Only titles, sites and tags can be searched in this browser window.',
  sort: 'Sort by',
  sorts: {
    best: 'Best match',
    saved: 'Date saved',
    published: 'Date published',
    length: 'Length',
    site: 'Site',
    title: 'Title',
    size: 'Space taken',
  } satisfies Record<Sort, string>,
  reverse: 'Reverse the order',
  filter: 'Filter',
  filterBy: 'Show only',
  anySite: 'Any site',
  site: 'Site',
  length: 'Length',
  anyLength: 'Any length',
  lengths: {
    short: 'Up to 5 minutes',
    medium: '6 to 15 minutes',
    long: 'Over 15 minutes',
  } satisfies Record<Length, string>,
  withPictures: 'With pictures on this disk',
  clearFilters: 'Clear filters',
  activeFilters: 'Filters',
  removeFilter: (name: string): string => `Remove the filter ${name}`,

  // Nothing there
  nothingFound: (text: string): string => `No article mentions “${text}”`,
  nothingFoundText: 'Look for fewer or other words, or search all of the library.',
  nothingHere: 'Nothing here',
  nothingInView: 'No article is like that. Take a filter away to see more.',
  nothingInSection: {
    all: 'Everything is in the archive or deleted.',
    unread: 'You have begun or read everything you saved.',
    reading: 'What you have begun to read appears here.',
    read: 'What you have read to the end appears here.',
    favourites: 'Press the star of an article to find it here.',
    archive: 'What you put away without deleting it appears here.',
    links:
      'Links saved for later or taken in from another service appear here until they are fetched.',
    deleted: 'What you delete stays here for 30 days.',
  } satisfies Record<Section, string>,
  deletedFor: 'What is deleted goes for good after 30 days.',
  emptyTitle: 'Nothing saved yet',
  keptHere: 'Kept on this computer only.',
  savedOn: (date: string): string => `Saved ${date}`,
  savedToday: 'Saved today',
  savedYesterday: 'Saved yesterday',
  emptyText:
    'Open an article, press the Lectern button and choose Save. It is kept on this computer, so you can read it without a connection.',

  // A row
  unread: 'Unread',
  read: 'Read',
  percentRead: (percent: number): string => `${percent}% read`,
  minutes: (minutes: number): string => `${minutes} min`,
  waiting: 'Not fetched yet',
  changed: (count: number): string =>
    count === 1 ? 'Changed since' : `Changed since, ${count} times`,
  missingPictures: (count: number): string =>
    count === 1 ? '1 picture missing' : `${count} pictures missing`,
  daysLeft: (days: number): string =>
    days <= 1 ? 'Goes for good within a day' : `Goes for good in ${days} days`,
  select: (title: string): string => `Select “${title}”`,
  markRead: 'Mark as read',
  markUnread: 'Mark as unread',
  favourite: 'Add to favourites',
  unfavourite: 'Remove from favourites',
  archive: 'Archive',
  unarchive: 'Take out of the archive',
  editTags: 'Tags',
  delete: 'Delete',
  restore: 'Restore',
  fetch: 'Fetch the article',
  openOriginal: 'Open the original page',
  of: (action: string, title: string): string => `${action}: “${title}”`,

  // Several at once
  selected: (count: number): string => `${count.toLocaleString('en')} selected`,
  selectAll: 'Select all',
  selectNone: 'Select none',
  exportAs: 'Export',
  exports: {
    markdown: 'Markdown files',
    epub: 'One book (EPUB)',
    html: 'Web pages',
  },
  exporting: 'Making the file…',
  exported: (count: number): string => `Exported ${articles(count)}`,
  deleteForGood: 'Delete for good',
  deleteForGoodTitle: (count: number): string => `Delete ${articles(count)} for good?`,
  deleteForGoodText: 'Text, pictures and earlier editions go. This cannot be undone.',
  cancel: 'Cancel',
  close: 'Close',

  // What was done
  done: {
    read: (count: number): string => `Marked ${articles(count)} as read`,
    unread: (count: number): string => `Marked ${articles(count)} as unread`,
    favourite: (count: number): string => `Added ${articles(count)} to favourites`,
    unfavourite: (count: number): string => `Removed ${articles(count)} from favourites`,
    archive: (count: number): string => `Archived ${articles(count)}`,
    unarchive: (count: number): string => `Took ${articles(count)} out of the archive`,
    delete: (count: number): string => `Deleted ${articles(count)}`,
    restore: (count: number): string => `Restored ${articles(count)}`,
    tags: (count: number): string => `Changed the tags of ${articles(count)}`,
    deleteForGood: (count: number): string => `Deleted ${articles(count)} for good`,
    undone: 'Undone',
    picturesDropped: (size: string): string => `Removed pictures: ${size} free again`,
  },
  undo: 'Undo',
  failed: 'That could not be done. Nothing was changed.',
  copyDetails: 'Copy details',
  reminder: (count: number): string =>
    `${articles(count)} ${count === 1 ? 'is' : 'are'} on this computer only. A backup keeps them if the disk breaks or the extension is removed.`,
  later: 'Later',
  neverRemind: 'Don’t remind me',

  // Tags
  tagsOf: (count: number): string => (count === 1 ? 'Tags' : `Tags of ${articles(count)}`),
  addTag: 'Add a tag',
  add: 'Add',
  removeTag: (tag: string): string => `Remove the tag ${tag}`,
  noTags: 'No tags yet.',

  // Editions
  editionsTitle: 'What has changed',
  editionsBetween: (before: string, now: string): string => `Saved ${before}, and again ${now}`,
  edition: 'Compare with the edition of',
  nothingChanged: 'Nothing in the text differs.',
  removedText: 'Removed:',
  addedText: 'Added:',
  showAll: 'Show unchanged passages',

  // Space
  spaceTitle: 'What takes room',
  spaceText: (text: string, pictures: string): string => `Text ${text}, pictures ${pictures}.`,
  spaceFree: (free: string): string => `About ${free} more can be stored.`,
  largestFirst: 'Largest first',
  sizeOf: (text: string, pictures: string): string => `text ${text}, pictures ${pictures}`,
  dropOlder: 'Remove pictures saved longer ago than',
  ages: { 30: '1 month', 182: '6 months', 365: '1 year', 0: 'any time' },
  dropPictures: (size: string, count: number): string => `Remove ${size} from ${articles(count)}`,
  dropText: 'The text stays, and the pictures show again when you are online.',
  dropNothing: 'No pictures are that old.',
  dropTitle: 'Remove these pictures?',

  // Fetching links
  fetching: 'Fetching the article…',
  fetched: (title: string): string => `Fetched “${title}”`,
  fetchFailures: {
    'not-permitted': 'Lectern may not ask that site. Open the page and save it there.',
    unreachable: 'The site could not be reached. Check the connection and try again.',
    refused: 'The site did not give the page. Open it and save it there.',
    'not-an-article':
      'No article was found in what the site sent. Open the page and save it there.',
  },
  fetchPermission:
    'The browser will ask whether Lectern may read this site. That is only used to fetch what you ask for, and can be taken back in the settings.',
  open: 'Open the page',
};

/** What a language of the library page must give. */
export type LibraryMessages = typeof messages;
