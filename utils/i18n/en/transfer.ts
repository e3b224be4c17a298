import type { SkipReason } from '@/utils/library/transfer/skipped-item';
import type { TransferFailureReason } from '@/utils/library/transfer/transfer-failure';
import type { TransferKind } from '@/utils/library/transfer/transfer-plan';

const group = (number: number): string => number.toLocaleString('en');
const count = (number: number, one: string, many: string): string =>
  `${group(number)} ${number === 1 ? one : many}`;

/**
 * The words of what goes out of the library and comes into it, in English. The shape of this object is what each
 * language must give.
 */
export const messages = {
  progress: (done: number, total: number) => `${group(done)} of ${group(total)}`,
  copyDetails: 'Copy details',
  close: 'Close',
  stop: 'Stop',
  failures: {
    'unknown-file': 'Lectern does not know this kind of file.',
    damaged: 'The file is cut off or damaged.',
    'not-a-backup': 'This archive is not a backup of Lectern.',
    'newer-version':
      'This backup was made by a newer version of Lectern. Update Lectern and try again.',
    'too-large': 'The file is larger, or holds more, than can be taken in.',
    'unpacks-too-large':
      'The archive would unpack to far more than it should. It may be made to do harm.',
    'nothing-to-write': 'No text is kept of what you chose.',
    cancelled: 'Stopped.',
    'file-failed': 'The file could not be read or written.',
    'storage-full': 'The disk is full. Free some space on this computer and try again.',
    'storage-blocked':
      'Another Lectern page from before an update is still open. Close it and try again.',
    'storage-failed': 'The browser could not open the library. Nothing in it was deleted.',
  } satisfies Record<TransferFailureReason, string>,
  import: {
    title: 'Import',
    drop: 'Drop a file here, or',
    choose: 'Choose a file',
    known:
      'A backup of Lectern, or a list from Pocket, Instapaper, Omnivore, Wallabag or a browser’s bookmarks. It is read on this computer and sent nowhere.',
    reading: 'Reading the file',
    running: 'Importing',
    kinds: {
      lectern: 'Backup of Lectern',
      'pocket-csv': 'Pocket',
      'pocket-html': 'Pocket',
      instapaper: 'Instapaper',
      omnivore: 'Omnivore',
      wallabag: 'Wallabag',
      bookmarks: 'Bookmarks',
    } satisfies Record<TransferKind, string>,
    /** What taking a backup in would do, one line a kind. */
    counts: {
      new: (number: number) => `${group(number)} new`,
      'newer-there': (number: number) =>
        `${group(number)} newer in the file: what is here is kept as an earlier version`,
      'newer-here': (number: number) =>
        `${group(number)} newer here: stay as they are, tags are added`,
      same: (number: number) => `${group(number)} the same`,
    },
    /** Of the lists of other programs. */
    texts: (number: number) => `${group(number)} whose text comes with the file`,
    nothing: 'There is nothing in this file that could be taken in.',
    start: 'Import',
    cancel: 'Cancel',
    another: 'Choose another file',
    done: (number: number) => `${count(number, 'article was', 'articles were')} taken in.`,
    before: (number: number) =>
      `${count(number, 'article', 'articles')} went in before that. Import the file again to go on.`,
    skipped: (number: number) => `${group(number)} left out`,
    more: (number: number) => `and ${group(number)} more`,
    row: (number: number) => `row ${group(number)}`,
    nameless: 'Without a name',
    reasons: {
      'wrong-checksum': 'changed since the backup was made',
      'missing-file': 'missing from the backup',
      damaged: 'damaged',
      'not-an-article': 'not an article',
      'unreadable-row': 'cannot be read',
      'no-address': 'no web address',
      twice: 'there twice',
      'too-large': 'too large',
      'not-a-picture': 'not a picture that can be kept',
      'not-written': 'the browser did not store it',
    } satisfies Record<SkipReason, string>,
  },
  backup: {
    title: 'Back up',
    what: (articles: number) =>
      `One file with ${count(articles, 'article', 'articles')}: texts, pictures, earlier versions, tags and what you have read. Any program for ZIP files opens it, any browser shows the pages in it.`,
    last: (date: string) => `Last backup: ${date}`,
    never: 'There is no backup yet.',
    start: 'Back up',
    running: 'Making the backup',
    done: (fileName: string, size: string) =>
      `${fileName} (${size}) is ready. Keep it somewhere other than on this computer.`,
  },
};

/** What a language of these words must give. */
export type TransferMessages = typeof messages;
