import type { Article } from '@/utils/article/article';
import type { ReaderCalls } from '@/utils/background/calls/reader-calls';
import type { ReadingParts } from '@/utils/extraction/reading-parts';
import { mayHavePages } from '@/utils/further-pages/may-have-pages';

/** The globals that helper scripts define. */
type HelperGlobals = Pick<
  typeof globalThis,
  | 'lecternExportWriters'
  | 'lecternFurtherPages'
  | 'lecternHighlightCode'
  | 'lecternCorrectionParts'
  | 'lecternReadingAids'
  | 'lecternReadingParts'
  | 'lecternTranslateBlocks'
  | 'lecternTypesetTex'
>;

/**
 * Creates the loaders of helpers, which few articles need. A helper is injected on its first use. Each loader rejects
 * after the extension was updated while its reader is open, or if the script did not run.
 */
export function createHelperLoaders(
  calls: Pick<ReaderCalls, 'loadHelper'>,
  parts: ReadingParts,
  page: Document,
  globals: HelperGlobals = globalThis,
) {
  /** Injects a helper unless its global is defined, and returns the global. */
  async function load<Name extends keyof HelperGlobals>(
    helper: Parameters<ReaderCalls['loadHelper']>[0],
    name: Name,
  ): Promise<NonNullable<HelperGlobals[Name]>> {
    if (!globals[name]) await calls.loadHelper(helper);
    const loaded = globals[name];
    if (!loaded) throw new Error(`the helper ${helper} did not load`);
    return loaded;
  }
  return {
    tex: () => load('typesetter', 'lecternTypesetTex'),
    highlighter: () => load('highlighter', 'lecternHighlightCode'),
    readingAids: () => load('reading-aids', 'lecternReadingAids'),
    translation: () => load('translation', 'lecternTranslateBlocks'),
    exportWriters: () => load('exporter', 'lecternExportWriters'),
    async corrections() {
      // The script uses these instead of a copy: modules/small-scripts.
      globals.lecternReadingParts = parts;
      try {
        return await load('corrector', 'lecternCorrectionParts');
      } finally {
        globals.lecternReadingParts = undefined;
      }
    },
    /** Looks for further pages of an article. Null if there are none; then the helper is not loaded either. */
    async furtherPages(article: Article) {
      if (!mayHavePages(page, page.URL)) return null;
      const helper = await load('further-pages', 'lecternFurtherPages');
      helper.reading = parts;
      return helper.open(article);
    },
  };
}

/** The loaders, by what they load. */
export type HelperLoaders = ReturnType<typeof createHelperLoaders>;
