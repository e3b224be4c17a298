import type { ReadingAids } from '@/components/reader/reading-aids/reading-aids';
import type { translateBlocks } from '@/components/reader/translation/translate-blocks';
import type { FurtherPagesHelper } from '@/entrypoints/further-pages.content';
import type { ExtractionRequest } from '@/utils/article/extraction-request';
import type { CorrectionParts } from '@/utils/corrections/correction-parts';
import type { SiteRule } from '@/utils/corrections/rules/site-rule';
import type { ExportWriters } from '@/utils/export/export-writers';
import type { Corrections } from '@/utils/extraction/corrections';
import type { ReadingParts } from '@/utils/extraction/reading-parts';
import type { highlightCode } from '@/utils/reader/code/highlight-code';
import type { typesetTex } from '@/utils/reader/formulas/typeset-tex';
import type { StartedReading } from '@/utils/tab/start-reading';
import type { ToggleSource } from '@/utils/tab/toggle-reader';
import type { WelcomePage } from '@/utils/welcome/welcome-page';

/**
 * All globals by which scripts share something that are injected one after another and cannot import each other. Those
 * of a page are in the isolated world of content scripts, where the page cannot see them. Nothing imports this file; it
 * contains only types.
 */
declare global {
  // On a page, set before extract.js is injected.

  /** How to extract the article; used once. */
  var lecternRequest: ExtractionRequest | undefined;
  /** The rule of the site, for corrections.js; used once. */
  var lecternSiteRule: SiteRule | undefined;
  /** The corrections for this site, set by corrections.js, which few sites need. */
  var lecternCorrections: { rule: SiteRule; corrections: Corrections } | undefined;
  /** What each pending toggle shows. The reader over the page takes the first; two presses at once leave two. */
  var lecternToggles: ToggleSource[] | undefined;
  /** Whether extract.js only provides its functions: set for further-pages.js, which takes them. */
  var lecternWantsParts: boolean | undefined;

  // On a page, set by extract.js and by the reader over the page.

  /** The functions of extract.js that other scripts reuse. Set only until they have read them. */
  var lecternReadingParts: ReadingParts | undefined;
  /** Closes the reader; set only while it is open. */
  var lecternCloseReader: (() => void) | undefined;

  // On a page, each set by a helper script, which is injected when it is first needed.

  /** What correcting an article needs. */
  var lecternCorrectionParts: CorrectionParts | undefined;
  /** Writes exports. */
  var lecternExportWriters: ExportWriters | undefined;
  /** Finds and loads the further pages of the article. */
  var lecternFurtherPages: FurtherPagesHelper | undefined;
  /** Colours code. */
  var lecternHighlightCode: typeof highlightCode | undefined;
  /** Turns pages and focuses lines. */
  var lecternReadingAids: ReadingAids | undefined;
  /** Translates the article block by block. */
  var lecternTranslateBlocks: typeof translateBlocks | undefined;
  /** Typesets TeX formulas. */
  var lecternTypesetTex: typeof typesetTex | undefined;

  // In pages of the extension.

  /** The reading that the two scripts of the popup share. */
  var lecternReading: StartedReading | undefined;

  interface Window {
    /** What the welcome page provides to the popup. */
    lecternWelcome?: WelcomePage;
  }
}
