import { defineWxtModule } from 'wxt/modules';

/** What only the whole-page reader and the settings have: the popup, which opens fastest when it is small, is spared it. */
const READER_PARTS =
  /\/(?:components\/(?:reader|settings|keys\/(?:KeysDialog|KeyList)|controls\/(?:Choices|Switch|Dialog|use-disclosure))|utils\/(?:reader\/aloud(?!\/speech-rate)|keys\/list-shortcuts|i18n\/(?:\w+\/(?:reader|look|keys)\b|(?:reader|look|keys)-messages)))[/.-]/;

/** What makes files of articles, with its libraries: loaded when somebody asks for a file. */
const EXPORT_PARTS =
  /\/(?:utils\/export\/(?!selection|export-formats)|utils\/article\/picture-media-type|node_modules\/(?:turndown|fflate)\/)/;

/** What takes the library along and takes files into it: loaded when somebody asks for that. */
const TRANSFER_PARTS =
  /\/(?:utils\/library\/transfer\/(?!transfer-state|backup\/backup-state|merge\/compare-entries)|utils\/export\/selection\/(?!selection-formats)|utils\/sanitisation\/sanitise-import|node_modules\/(?:@zip\.js|papaparse)\/)/;

/**
 * The ZIP library, whole: its classes extend each other, so parts of it in two scripts that import one another would not
 * load.
 */
const ZIP_PARTS = /\/node_modules\/@zip\.js\//;

/** Extraction within a page of Lectern: of bodies taken in, and of pages fetched for links. */
const EXTRACTION_PARTS = /\/(?:utils\/extraction|node_modules\/@mozilla\/readability)\//;

/** Loaded by single pages, or later: no other page is to wait for these, though two of their parts may share them. */
const SELDOM =
  /\/(?:utils\/(?:library\/(?:transfer|view|search)|article\/picture-media-type|extraction|export|i18n\/(?:\w+\/(?:library|transfer)\b|(?:library|transfer)-messages|format-saved-date))|components\/(?:library\/(?!offline-pictures)|feedback\/ProgressBar)|node_modules\/(?:@zip\.js|papaparse|turndown|fflate|diff|@mozilla|@tanstack))/;

/** The library itself: the popup asks the background for it. */
const LIBRARY_PARTS =
  /\/(?:utils\/library\/store\/(?!hash-text|library-changes|saved-article\b)|utils\/(?:browser\/save-file|i18n\/format-bytes)|node_modules\/idb\/)/;
/** What offers and shows kept pictures: the popup loads it when an article was saved. */
const PICTURE_PARTS =
  /\/(?:components\/library\/offline-pictures|utils\/(?:library\/offline-pictures|i18n\/(?:\w+\/pictures\b|pictures-messages)))/;

/** Asking for the permission, which the settings take back: they have no use for the rest. */
const OPTIONAL_PERMISSIONS = /\/utils\/browser\/optional-permissions[/.]/;

/**
 * Puts what pages share into one script and one style sheet. A popup has its files fetched while its window is made,
 * and each of them costs about a millisecond. Scripts by themselves have nothing to share.
 */
export default defineWxtModule((wxt) => {
  wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
    if (!entrypoints.every(({ inputPath }) => inputPath.endsWith('.html'))) return;
    config.build ??= {};
    config.build.rolldownOptions ??= {};
    const { output } = config.build.rolldownOptions;
    config.build.rolldownOptions.output = {
      ...(Array.isArray(output) ? {} : output),
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [
          { name: 'zip-parts', test: ZIP_PARTS, priority: 3 },
          { name: 'transfer-parts', test: TRANSFER_PARTS, minShareCount: 2, priority: 2 },
          { name: 'extraction-parts', test: EXTRACTION_PARTS, minShareCount: 2, priority: 2 },
          { name: 'export-parts', test: EXPORT_PARTS, minShareCount: 2, priority: 2 },
          {
            name: 'optional-permissions',
            test: OPTIONAL_PERMISSIONS,
            minShareCount: 2,
            priority: 2,
          },
          { name: 'picture-parts', test: PICTURE_PARTS, minShareCount: 2, priority: 2 },
          { name: 'reader-parts', test: READER_PARTS, minShareCount: 2, priority: 1 },
          { name: 'library-parts', test: LIBRARY_PARTS, minShareCount: 2, priority: 1 },
          { name: 'shared', test: (id) => !SELDOM.test(id), minShareCount: 2 },
        ],
      },
    };
  });
});
