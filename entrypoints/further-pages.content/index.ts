import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Article } from '@/utils/article/article';
import { fetchPage } from '@/utils/browser/fetch-page';
import { MARKUP_LAYOUT } from '@/utils/extraction/page/page-layout';
import type { ReadingParts } from '@/utils/extraction/reading-parts';
import { findPages } from '@/utils/further-pages/find-pages';
import {
  createPagesSession,
  type PagesSession,
  type PagesWorld,
} from '@/utils/further-pages/pages-session';
import { claimGlobals } from '@/utils/tab/claim-globals';
import { extractArticle } from './reading-parts';

/** Finds and loads the further pages of the article of this page. */
export interface FurtherPagesHelper {
  /** Looks for further pages. Null if there are none. Requests nothing. */
  open(article: Article): PagesSession | null;
  /**
   * The sessions opened by other contexts of the extension, by number: a popup and a shortcut may load at the same
   * time.
   */
  sessions: PagesSession[];
  /** What extract.js provides; null until it was needed. */
  reading: ReadingParts | null;
}

const world: PagesWorld = {
  fetchPage,
  extract: extractFetched,
  clock: () => performance.now(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** Provides what further pages need to the reader over the page, and to the popup. Injected on request. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    claimGlobals();
    globalThis.lecternFurtherPages ??= {
      open(article) {
        const found = findPages(document, { url: location.href, text: article.text });
        return found && createPagesSession(article, found, world);
      },
      sessions: [],
      reading: null,
    };
  },
});

/** Forced, because a last page may have too little text to look like an article. */
function extractFetched(page: Document, url: string): Article | null {
  const { result } = extractArticle(
    page,
    {
      url,
      now: new Date(),
      clock: world.clock,
      layout: MARKUP_LAYOUT,
    },
    { force: true },
  );
  return result.ok ? result.value : null;
}
