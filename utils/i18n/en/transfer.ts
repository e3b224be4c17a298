import type { ImportLoss } from '@/utils/library/transfer/import/import-item';
import type { SkipReason } from '@/utils/library/transfer/skipped-item';
import type { TransferFailureReason } from '@/utils/library/transfer/transfer-failure';
import type { TransferKind } from '@/utils/library/transfer/transfer-plan';

const group = (number: number): string => number.toLocaleString('en');
const count = (number: number, one: string, many: string): string =>
  `${group(number)} ${number === 1 ? one : many}`;

/** English messages of backup, restore and import. Every language provides the same. */
export const messages = {
  progress: (done: number, total: number) => `${group(done)} of ${group(total)}`,
  copyDetails: 'Copy details',
  close: 'Close',
  stop: 'Cancel',
  failures: {
    'unknown-file': 'Lectern can’t import this type of file. Choose another one.',
    damaged: 'The file is incomplete or damaged. Choose another one.',
    'not-a-backup': 'This archive isn’t a Lectern backup. Choose another file.',
    'newer-version':
      'This backup was made by a newer version of Lectern. Update Lectern and try again.',
    'too-large': 'The file is too large, or has too many items, to import.',
    'unpacks-too-large':
      'The archive unpacks to far more data than a backup should, and may be harmful. Nothing was imported.',
    'nothing-to-write': 'None of the selected items has saved text.',
    cancelled: 'Cancelled.',
    'file-failed': 'The file couldn’t be read or written. Try again.',
    'storage-full': 'The disk is full. Free some space on this computer and try again.',
    'storage-blocked':
      'A Lectern page from before the last update is still open. Close it and try again.',
    'storage-newer':
      'A newer version of Lectern has used the library. Update Lectern and try again. Nothing was changed.',
    'storage-failed': 'The library couldn’t be opened. Nothing was deleted; try again in a moment.',
  } satisfies Record<TransferFailureReason, string>,
  import: {
    title: 'Import',
    drop: 'Drop a file here, or',
    choose: 'Choose a file',
    known:
      'A Lectern backup, or a list from Pocket, Instapaper, Omnivore, Wallabag, Raindrop, Readwise, Matter, Karakeep or browser bookmarks. The file is read on this computer and not sent anywhere.',
    reading: 'Reading file',
    running: 'Importing',
    kinds: {
      lectern: 'Lectern backup',
      'pocket-csv': 'Pocket',
      'pocket-html': 'Pocket',
      instapaper: 'Instapaper',
      raindrop: 'Raindrop',
      readwise: 'Readwise',
      matter: 'Matter',
      karakeep: 'Karakeep',
      omnivore: 'Omnivore',
      wallabag: 'Wallabag',
      bookmarks: 'Bookmarks',
    } satisfies Record<TransferKind, string>,
    /** What restoring a backup would do, one line for each outcome. */
    counts: {
      new: (number: number) => `${group(number)} new`,
      'newer-there': (number: number) =>
        `${group(number)} newer in the file: the library’s version becomes an earlier version`,
      'newer-here': (number: number) =>
        `${group(number)} newer here: unchanged, but tags are added`,
      same: (number: number) => `${group(number)} identical`,
    },
    /** For lists from other programs. */
    withText: (number: number) => `${group(number)} with text in the file`,
    nothing: 'There is nothing to import in this file.',
    nothingNew: 'Everything in this file is already in the library.',
    /** `what` lists messages of `losses`. */
    notImported: (what: readonly string[]) =>
      `The file also contains ${what.join(', ')}. Lectern can’t import these.`,
    losses: {
      notes: 'notes',
      descriptions: 'descriptions',
      'texts-without-address': 'texts without a web address',
    } satisfies Record<ImportLoss, string>,
    start: 'Import',
    cancel: 'Cancel',
    chooseAnother: 'Choose another file',
    done: (number: number) => `${count(number, 'article', 'articles')} imported.`,
    before: (number: number) =>
      `${count(number, 'article', 'articles')} imported before that. They are skipped when you continue.`,
    resume: 'Continue',
    skipped: (number: number) => `${group(number)} skipped`,
    more: (number: number) => `and ${group(number)} more`,
    row: (number: number) => `row ${group(number)}`,
    untitled: 'Untitled',
    reasons: {
      'wrong-checksum': 'changed since the backup was made',
      'missing-file': 'missing from the backup',
      damaged: 'damaged',
      'not-an-article': 'not an article',
      'unreadable-row': 'can’t be read',
      'no-address': 'no web address',
      twice: 'duplicate',
      'too-large': 'too large',
      'unsafe-path': 'file name that leads outside the archive',
      'cut-off': 'its end is missing or damaged, so some articles may be missing',
      'not-a-picture': 'picture of a type that can’t be saved',
      'not-written': 'not stored by the browser',
    } satisfies Record<SkipReason, string>,
  },
  backup: {
    title: 'Back up',
    what: (articles: number) =>
      `One file with ${count(articles, 'article', 'articles')}: text, pictures, earlier versions, tags and reading progress. Any ZIP program can open it, and any browser can show the pages in it.`,
    last: (date: string) => `Last backup: ${date}`,
    never: 'No backup yet.',
    start: 'Back up',
    running: 'Creating backup',
    done: (fileName: string, size: string) =>
      `${fileName} (${size}) is ready. Keep it somewhere other than this computer.`,
  },
};

/** The messages that each language provides for backup, restore and import. */
export type TransferMessages = typeof messages;
