import type { SearchFieldName } from '@/utils/library/search/query';
import type { Length, Section, Sort } from '@/utils/library/view/library-view';
import { messages as exportLabels } from './export-labels';
import { messages as fetchFailures } from './fetch-failures';
import { messages as partial } from './partial-labels';

const articles = (count: number): string =>
  count === 1 ? '1 article' : `${count.toLocaleString('en')} articles`;

/** English messages of the library page. Every language provides the same. */
export const messages = {
  number: (count: number): string => count.toLocaleString('en'),

  // Side bar
  sections: {
    all: 'All articles',
    queue: 'Queue',
    unread: 'Unread',
    reading: 'In progress',
    read: 'Read',
    favourites: 'Favourites',
    archive: 'Archive',
    links: 'Saved links',
    deleted: 'Recently deleted',
  } satisfies Record<Section, string>,
  library: 'Library',
  tags: 'Tags',
  used: (size: string): string => `${size} used`,
  usedOf: (used: string, all: string): string => `${used} of ${all} used`,
  meter: 'Storage used',
  storage: 'Storage',
  import: 'Import',
  backUp: 'Back up',

  // Search and filters
  search: 'Search saved articles',
  openMenu: 'Open navigation',
  closeMenu: 'Close navigation',
  suggestions: 'Search suggestions',
  searchFields: {
    tag: 'With this tag',
    site: 'From this site',
    author: 'By this author',
    is: 'Unread, read, favourite, partial and more',
    published: 'Published in this year, month or day',
    before: 'Saved before this date',
    after: 'Saved on this date or later',
  } satisfies Record<SearchFieldName, string>,
  /** What `is:partial` finds. */
  partialCopies: 'Partial copies',
  clearSearch: 'Clear search',
  found: articles,
  preparing: (done: string, total: string): string => `Preparing search: ${done} of ${total}`,
  searchUnavailable: 'In this window, you can search only titles, sites and tags.',
  sort: 'Sort by',
  sorts: {
    best: 'Best match',
    saved: 'Date saved',
    published: 'Date published',
    length: 'Length',
    site: 'Site',
    title: 'Title',
    size: 'Size',
  } satisfies Record<Sort, string>,
  reverse: 'Reverse order',
  display: {
    title: 'Display',
    compact: 'Compact list',
    authors: 'Author',
    published: 'Date published',
  },
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
  withPictures: 'With saved pictures',
  clearFilters: 'Clear filters',
  activeFilters: 'Filters',
  removeFilter: (name: string): string => `Remove filter: ${name}`,

  // Empty states
  nothingFound: (text: string): string => `No articles match “${text}”`,
  nothingFoundText: 'Try fewer or different words, or clear the search.',
  nothingHere: 'Nothing here',
  nothingInView: 'No articles match. Remove a filter.',
  nothingInSection: {
    all: 'Every article is archived or deleted.',
    queue: 'Articles and links that you add to the queue appear here, in the order to read them.',
    unread: 'You have started or finished everything you saved.',
    reading: 'Articles you have started appear here.',
    read: 'Articles you have finished appear here.',
    favourites: 'Press an article’s star to add it here.',
    archive: 'Archived articles appear here.',
    links: 'Links that you save for later or import appear here until their articles are fetched.',
    deleted: 'Deleted articles stay here for 30 days.',
  } satisfies Record<Section, string>,
  deletedFor: 'Articles are deleted permanently after 30 days.',
  emptyTitle: 'No saved articles yet',
  savedHere: 'Saved on this computer only.',
  savedOn: (date: string): string => `Saved ${date}`,
  publishedOn: (date: string): string => `Published ${date}`,
  /** The first two authors, and how many there are besides. */
  authors: (names: readonly string[]): string =>
    names.length > 3
      ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} others`
      : names.join(', '),
  savedToday: 'Saved today',
  savedYesterday: 'Saved yesterday',
  emptyText:
    'Open an article, press the Lectern button and choose Save. Saved articles stay on this computer, and you can read them offline.',

  // Rows
  unread: 'Unread',
  read: 'Read',
  percentRead: (percent: number): string => `${percent}% read`,
  minutes: (minutes: number): string => `${minutes} min`,
  notFetched: 'Not fetched yet',
  changed: (count: number): string =>
    count === 1 ? 'Changed since saved' : `Changed ${count} times since saved`,
  missingPictures: (count: number): string =>
    count === 1 ? '1 picture missing' : `${count} pictures missing`,
  daysLeft: (days: number): string =>
    days <= 1 ? 'Deleted permanently within a day' : `Deleted permanently in ${days} days`,
  select: (title: string): string => `Select “${title}”`,
  markRead: 'Mark as read',
  markUnread: 'Mark as unread',
  favourite: 'Add to favourites',
  unfavourite: 'Remove from favourites',
  archive: 'Archive',
  unarchive: 'Unarchive',
  editTags: 'Edit tags',
  delete: 'Delete',
  restore: 'Restore',
  fetch: 'Fetch article',
  openOriginal: 'Open original page',
  actions: 'Actions',
  actionOn: (action: string, title: string): string => `${action}: “${title}”`,

  // Bulk actions
  selected: (count: number): string => `${count.toLocaleString('en')} selected`,
  selectAll: 'Select all',
  selectNone: 'Clear selection',
  exportAs: 'Export',
  exports: {
    markdown: 'Markdown files',
    epub: 'One e-book (EPUB)',
    html: 'Web pages',
  },
  exporting: 'Creating file…',
  /** The name of an exported file. */
  selectionName: (first: string, others: number): string => `${first} and ${others} more`,
  exported: (count: number): string => `Exported ${articles(count)}`,
  deleteForGood: 'Delete permanently',
  deleteForGoodTitle: (count: number): string => `Delete ${articles(count)} permanently?`,
  deleteForGoodText: 'Text, pictures and earlier versions will be deleted. This can’t be undone.',
  cancel: 'Cancel',
  close: 'Close',

  // Toasts
  done: {
    read: (count: number): string => `Marked ${articles(count)} as read`,
    unread: (count: number): string => `Marked ${articles(count)} as unread`,
    favourite: (count: number): string => `Added ${articles(count)} to favourites`,
    unfavourite: (count: number): string => `Removed ${articles(count)} from favourites`,
    archive: (count: number): string => `Archived ${articles(count)}`,
    unarchive: (count: number): string => `Unarchived ${articles(count)}`,
    delete: (count: number): string => `Deleted ${articles(count)}`,
    restore: (count: number): string => `Restored ${articles(count)}`,
    tags: (count: number): string => `Changed tags of ${articles(count)}`,
    deleteForGood: (count: number): string => `Permanently deleted ${articles(count)}`,
    queue: (count: number): string =>
      count === 0
        ? 'Nothing to add, or the queue is full'
        : `Added ${articles(count)} to the queue`,
    unqueue: (count: number): string => `Removed ${articles(count)} from the queue`,
    undone: 'Undone',
    picturesDeleted: (size: string): string => `Deleted pictures and freed ${size}`,
  },
  undo: 'Undo',
  failed: 'Something went wrong. Nothing was changed.',
  copyDetails: 'Copy details',
  reminder: (count: number): string =>
    `${articles(count)} ${count === 1 ? 'is' : 'are'} on this computer only. Back up so that you don’t lose ${count === 1 ? 'it' : 'them'} if the disk fails or the extension is removed.`,
  later: 'Later',
  neverRemind: 'Don’t remind me',

  // Tags
  tagsOf: (count: number): string => (count === 1 ? 'Tags' : `Tags of ${articles(count)}`),
  addTag: 'Add a tag',
  tagSuggestions: 'Existing tags',
  add: 'Add',
  tagOn: (count: number, of: number): string => `${count} of ${of}`,
  removeTag: (tag: string): string => `Remove tag: ${tag}`,
  noTags: 'No tags yet.',

  // Versions
  versionsTitle: 'What changed',
  versionsBetween: (before: string, now: string): string => `Saved ${before}, and again ${now}`,
  version: 'Compare with version',
  nothingChanged: 'The text hasn’t changed.',
  removedText: 'Removed:',
  addedText: 'Added:',
  showAll: 'Show unchanged text',

  // Storage
  storageTitle: 'Storage',
  storageText: (text: string, pictures: string): string => `Text ${text}, pictures ${pictures}.`,
  storageFree: (free: string): string => `About ${free} free.`,
  largestFirst: 'Largest first',
  sizeOf: (text: string, pictures: string): string => `text ${text}, pictures ${pictures}`,
  picturesToDelete: 'Pictures to delete',
  ages: {
    30: 'Older than 1 month',
    182: 'Older than 6 months',
    365: 'Older than 1 year',
    0: 'All',
  },
  deletePictures: (size: string, count: number): string =>
    `Delete ${size} of pictures from ${articles(count)}`,
  deletePicturesText: 'The text stays. When you are online, the pictures load from their site.',
  noPicturesToDelete: 'No pictures are that old.',
  deletePicturesTitle: 'Delete these pictures?',

  // Fetching links
  fetching: 'Fetching article…',
  fetchAll: {
    start: (count: number): string => `Fetch all (${count})`,
    progress: (done: number, total: number): string => `${done} of ${total}`,
    stop: 'Stop',
    done: (saved: number, failed: number): string =>
      failed === 0 ? `Fetched ${articles(saved)}` : `Fetched ${articles(saved)}, ${failed} failed`,
    parts: (count: number): string =>
      count === 1 ? '1 article was fetched in part' : `${articles(count)} were fetched in part`,
    failed: (count: number): string => `${articles(count)} couldn’t be fetched`,
    denied:
      'To fetch them all at once, Lectern needs permission for all sites. You can still fetch them one at a time.',
  },
  fetched: (title: string): string => `Fetched “${title}”`,
  /** `label`: which part of it is there. */
  fetchedPart: (title: string, label: string): string => `Fetched “${title}”. ${label}`,
  partial,
  exportLabels,
  fetchFailures,
  fetchPermission:
    'The browser will ask whether Lectern may read the site, or all sites for “Fetch all”. The permission is used only to fetch articles you ask for, and you can revoke it in the settings.',
  open: 'Open page',
};

/** The messages that each language provides for the library page. */
export type LibraryMessages = typeof messages;
