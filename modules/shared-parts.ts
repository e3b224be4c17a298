import { defineWxtModule } from 'wxt/modules';

/** Used only by the reader in a tab and the settings. Kept out of the popup, which opens faster when it is small. */
const READER_PARTS =
  /\/(?:components\/(?:reader|settings|keys\/(?:KeysDialog|KeyList)|controls\/(?:Choices|Switch|Dialog|use-disclosure))|utils\/(?:corrections(?!\/(?:rule-names|correct-article))|reader\/aloud(?!\/speech-rate)|reader\/translation|keys\/list-shortcuts|i18n\/(?:\w+\/(?:reader|look|keys|receipt|translation)\b|(?:reader|look|keys|receipt|translation)-messages|name-of-language)))[/.-]/;

/** Used only by the reader in a tab and the welcome page, beside the parts above. */
const READING_TOOLS =
  /\/(?:components\/(?:app\/use-painted|controls\/Menu|article\/collect-passages|position\/(?:article-end|bring-into-view))|utils\/(?:article\/notes\/pair-notes|browser\/(?:copy-text|fetch-picture|print-stage|read-shortcuts|open-shortcut-settings)|reader\/position\/fold-for-find|sanitisation\/parse-inert))[/.]/;

/** Export formats and their libraries: loaded on export. */
const EXPORT_PARTS =
  /\/(?:utils\/export\/(?!selection|export-formats|export-state|collected-pictures)|utils\/article\/picture-media-type|node_modules\/(?:turndown|fflate)\/)/;

/** Backup, export and import of the library: loaded on demand. */
const TRANSFER_PARTS =
  /\/(?:utils\/library\/transfer\/(?!transfer-state|backup\/(?:backup-state|remove-old-backups)|merge\/compare-entries)|utils\/export\/selection\/(?!selection-formats)|utils\/sanitisation\/sanitise-import|node_modules\/(?:@zip\.js|papaparse)\/)/;

/** The ZIP library as one chunk: its classes extend each other, so two scripts that import one another would not load. */
const ZIP_PARTS = /\/node_modules\/@zip\.js\//;

/** Extraction inside Lectern's own pages, for imported bodies, pages fetched from links, and articles that are changed. */
const EXTRACTION_PARTS =
  /\/(?:utils\/(?:extraction\/|article\/(?:text\/(?:fold-text|letters|squeeze-text)|measure-reading)\.)|node_modules\/@mozilla\/readability\/)/;

/** Loaded by single pages or on demand. Other pages must not load these, even if two of their chunks share them. */
const ON_DEMAND =
  /\/(?:utils\/(?:library\/(?:transfer|view|search)|article\/picture-media-type|corrections\/correct-article|extraction|export|i18n\/(?:\w+\/(?:library|transfer)\b|(?:library|transfer)-messages|format-saved-date))|components\/(?:library\/(?!offline-pictures)|feedback\/ProgressBar)|node_modules\/(?:@zip\.js|papaparse|turndown|fflate|diff|@mozilla|@tanstack))/;

/** Storage of the library, its dialogs' fields, and pages fetched from links. The popup asks the background instead. */
const LIBRARY_PARTS =
  /\/(?:components\/(?:controls\/(?:Suggestions|use-combobox)|feedback\/LibraryFailure)|utils\/further-pages\/create-pages-(?:extractor|watch)|utils\/library\/store\/(?!hash-text|library-changes|saved-article\b)|utils\/(?:article\/text\/fold-for-search|browser\/(?:save-file|fetch-(?:page|article))|i18n\/format-bytes)|node_modules\/idb\/)/;
/** Offers and shows offline pictures: the popup loads it after an article is saved. */
const PICTURE_PARTS =
  /\/(?:components\/library\/offline-pictures|utils\/(?:library\/offline-pictures|i18n\/(?:\w+\/pictures\b|pictures-messages)))/;

/**
 * Bundles what pages share into one script and one style sheet. The popup loads its files while its window opens, and
 * each file costs about a millisecond. Scripts that run outside pages share nothing.
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
          { name: 'picture-parts', test: PICTURE_PARTS, minShareCount: 2, priority: 2 },
          {
            name: 'reader-parts',
            test: READER_PARTS,
            minShareCount: 2,
            priority: 1,
            // The settings need a few of them, the reader and the welcome page all.
            entriesAware: true,
            entriesAwareMergeThreshold: 10_000,
          },
          { name: 'library-parts', test: LIBRARY_PARTS, minShareCount: 2, priority: 1 },
          {
            name: 'shared',
            test: (id) => !ON_DEMAND.test(id) && !READING_TOOLS.test(id),
            minShareCount: 2,
          },
        ],
      },
    };
  });
});
