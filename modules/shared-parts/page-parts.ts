import type { PathList } from './match-paths';

/**
 * The scripts that pages share, beside the one that all of them load. Each list names the files that may go into a
 * script, by path without ending; a folder means all files in it, `*` any one folder. A test checks that every
 * path exists, and that the popup loads nothing that it does not use.
 */
export const PAGE_PARTS = {
  /** Used only by the reader in a tab and the settings. Kept out of the popup, which opens faster the smaller it is. */
  reader: {
    paths: [
      'components/reader',
      'components/settings',
      'components/keys/KeysDialog',
      'components/keys/KeyList',
      'components/controls/Choices',
      'components/controls/Switch',
      'components/controls/Dialog',
      'components/controls/use-disclosure',
      'components/feedback/Notice',
      'utils/corrections',
      'utils/reader/aloud',
      'utils/reader/translation',
      'utils/keys/list-shortcuts',
      'utils/i18n/*/reader',
      'utils/i18n/*/look',
      'utils/i18n/*/keys',
      'utils/i18n/*/left-out',
      'utils/i18n/*/translation',
      'utils/i18n/reader-messages',
      'utils/i18n/look-messages',
      'utils/i18n/keys-messages',
      'utils/i18n/left-out-messages',
      'utils/i18n/translation-messages',
      'utils/i18n/name-of-language',
    ],
    except: [
      'utils/corrections/rules/rule-names',
      'utils/corrections/correct-article',
      'utils/reader/aloud/speech-rate',
    ],
  },
  /** Export formats and their libraries: loaded on export. */
  export: {
    paths: [
      'utils/export',
      'utils/article/picture-media-type',
      'node_modules/turndown',
      'node_modules/fflate',
    ],
    except: [
      'utils/export/selection',
      'utils/export/export-formats',
      'utils/export/export-state',
      'utils/export/collected-pictures',
    ],
  },
  /** Backup, export and import of the library: loaded on demand. */
  transfer: {
    paths: [
      'utils/library/transfer',
      'utils/export/selection',
      'utils/sanitisation/sanitise-import',
      'node_modules/@zip.js',
      'node_modules/papaparse',
    ],
    except: [
      'utils/library/transfer/transfer-state',
      'utils/library/transfer/backup/backup-state',
      'utils/library/transfer/backup/remove-old-backups',
      'utils/library/transfer/merge/compare-entries',
      'utils/export/selection/selection-formats',
    ],
  },
  /**
   * The ZIP library as one script: its classes extend each other, so two scripts that import one another would not
   * load.
   */
  zip: { paths: ['node_modules/@zip.js'] },
  /**
   * Extraction inside Lectern's own pages, for imported bodies, pages fetched from links, and articles that are
   * changed.
   */
  extraction: {
    paths: [
      'utils/extraction',
      'utils/article/text/fold-text',
      'utils/article/text/letters',
      'utils/article/text/squeeze-text',
      'utils/article/measure-reading',
      'node_modules/@mozilla/readability',
    ],
  },
  /**
   * Storage and counts of the library, its dialogs' fields, and pages fetched from links. The popup asks the background
   * instead.
   */
  library: {
    paths: [
      'components/controls/Suggestions',
      'components/controls/use-combobox',
      'components/controls/use-toolbar',
      'components/feedback/LibraryFailure',
      'utils/further-pages/create-pages-extractor',
      'utils/further-pages/create-pages-watch',
      'utils/library/store',
      'utils/library/view/count-library',
      'utils/library/view/library-view',
      'utils/library/view/selecting/compare-names',
      'utils/library/view/selecting/is-in-section',
      'utils/library/view/selecting/size-of',
      'utils/article/text/fold-for-search',
      'utils/browser/save-file',
      'utils/browser/fetch-page',
      'utils/browser/fetch-article',
      'utils/i18n/*/fetch-failures',
      'utils/i18n/fetch-failure-messages',
      'utils/i18n/format-bytes',
      'node_modules/idb',
    ],
    except: [
      'utils/library/store/hash-text',
      'utils/library/store/library-changes',
      'utils/library/store/saved-article',
    ],
  },
  /** Offers and shows offline pictures: the popup loads it after an article is saved. */
  picture: {
    paths: [
      'components/library/offline-pictures',
      'utils/library/offline-pictures',
      'utils/i18n/*/pictures',
      'utils/i18n/pictures-messages',
    ],
  },
} as const satisfies Record<string, PathList>;

/** What the script that all pages load must not contain, even if two other scripts share it. */
export const NOT_IN_ALL_PAGES = {
  /** Used only by the reader in a tab and the welcome page, beside the parts above. */
  readingTools: {
    paths: [
      'components/controls/Menu',
      'components/article/collect-passages',
      'components/reading-position/height-after-article',
      'components/reading-position/bring-into-view',
      'utils/article/notes/pair-notes',
      'utils/browser/copy-text',
      'utils/browser/fetch-picture',
      'utils/browser/print-stage',
      'utils/browser/read-shortcuts',
      'utils/browser/open-shortcut-settings',
      'utils/sanitisation/parse-inert',
    ],
  },
  /** Loaded by single pages or on demand. */
  onDemand: {
    paths: [
      'utils/library/transfer',
      'utils/library/view',
      'utils/library/search',
      'utils/article/picture-media-type',
      'utils/corrections/correct-article',
      'utils/extraction',
      'utils/export',
      'utils/i18n/*/library',
      'utils/i18n/*/transfer',
      'utils/i18n/library-messages',
      'utils/i18n/transfer-messages',
      'utils/i18n/format-saved-date',
      'components/library',
      'components/feedback/ProgressBar',
      'node_modules/@zip.js',
      'node_modules/papaparse',
      'node_modules/turndown',
      'node_modules/fflate',
      'node_modules/diff',
      'node_modules/@mozilla',
      'node_modules/@tanstack',
    ],
    except: ['components/library/offline-pictures'],
  },
} as const satisfies Record<string, PathList>;
