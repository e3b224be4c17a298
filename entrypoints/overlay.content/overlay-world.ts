import type { Article } from '@/utils/article/article';
import type { ExtractionRequest } from '@/utils/article/extraction-request';
import type { ExtractFailure } from '@/utils/article/outcome/extract-failure';
import type { Result } from '@/utils/article/outcome/result';
import type { ReaderCalls } from '@/utils/background/calls/reader-calls';
import type { CorrectionParts } from '@/utils/corrections/correction-parts';
import type { SiteRule } from '@/utils/corrections/rules/site-rule';
import type { Embedder } from '@/utils/embeds/plan-player';
import type { ExportWorld } from '@/utils/export/export-state';
import type { PagesSession } from '@/utils/further-pages/pages-session';
import type { SettingsStore } from '@/utils/settings/settings-store';
import type { ReadingSource } from '@/utils/tab/toggle-reader';
import type { OpeningWorld } from './opening-state';
import type { PageReading } from './read-this-page';

/** Everything the overlay needs from outside. */
export interface OverlayWorld extends ExportWorld, Pick<OpeningWorld, 'opening'> {
  calls: ReaderCalls;
  settings: SettingsStore;
  source: ReadingSource;
  /** Whether the list of what was left out is open at the start. */
  opensLeftOut: boolean;
  /** `parts`: what applies another rule than the one at the start. */
  readPage(
    request: ExtractionRequest,
    rule: SiteRule,
    parts: CorrectionParts | null,
  ): Result<PageReading, ExtractFailure>;
  loadCorrections(): Promise<CorrectionParts>;
  /** Looks for further pages of the article. Requests nothing. Null if there are none. */
  openPages(article: Article): Promise<PagesSession | null>;
  /** The page below. */
  page: Document;
  embedder: Embedder;
  /** Lets the page show through, or covers it again. */
  setCovering(covers: boolean): void;
  /** Gives the page back to the user, except for a bar at the bottom of the window. `height`: in CSS pixels. */
  shrinkTo(height: number): void;
  /** The rule of the site, from the script that injected this one. */
  rule: SiteRule;
  /** Returns the URLs of the pictures that the page has loaded. */
  listLoadedPictures(): ReadonlySet<string>;
  /** Returns false after the extension was updated or removed. */
  isExtensionAlive(): boolean;
  /** Whether the page is in a private window. */
  isPrivate: boolean;
  /** Whether the user pressed something in the page within the last seconds. */
  isPressed(): boolean;
  preferredLanguages: readonly string[];
  print(): Promise<void>;
  /** Resolves once the article was painted. */
  whenPainted(): Promise<void>;
  leave(): void;
}
