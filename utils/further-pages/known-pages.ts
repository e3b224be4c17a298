import type { Article } from '@/utils/article/article';
import type { FoundPages } from './find-pages';
import type { ArticlePage } from './join-pages';
import { MAX_PAGES, pageOfArticle } from './page-address';
import type { PageFailure } from './page-failure';
import type { PagesProgress } from './pages-progress';

/** The number of failures in a row after which the rest is not tried. */
const MAX_FAILURES = 3;

/** Creates the list of the further pages of the article at `openUrl`: which are known, loaded, or failed. */
export function createKnownPages({ here, pages }: FoundPages, openUrl: string) {
  const base = pageOfArticle(pages[0]?.url ?? '', openUrl)?.base;
  const addresses = new Map(pages.map(({ number, url }) => [number, url]));
  const loaded = new Map<number, Article>();
  const failed = new Map<number, PageFailure>();

  /** Returns the number of the page at an address; null if it is not one of this article. */
  function numberOf(url: string): number | null {
    const page = pageOfArticle(url, openUrl);
    return page && page.base === base ? page.number : null;
  }

  /** Returns the numbers of known pages that fulfil a condition, ascending. */
  const numbersOf = (fulfils: (number: number) => boolean): number[] =>
    [...addresses.keys()].filter(fulfils).sort((a, b) => a - b);

  /** Returns the numbers of the pages that were not tried yet. */
  const ahead = (): number[] => numbersOf((number) => !loaded.has(number) && !failed.has(number));

  return {
    numberOf,
    ahead,
    /** Returns the address of a known page. */
    addressOf: (number: number): string => addresses.get(number) ?? '',
    /** Adds the address of a page. Ignores those of other articles, and of pages that are known. */
    add(url: string): void {
      const number = numberOf(url);
      if (number === null || number === here || addresses.has(number)) return;
      if (addresses.size < MAX_PAGES) addresses.set(number, url);
    },
    setLoaded(number: number, article: Article): void {
      loaded.set(number, article);
    },
    /** Notes why a page failed. If no page was loaded after three failures in a row, all that are ahead fail. */
    setFailed(number: number, reason: PageFailure): void {
      failed.set(number, reason);
      if (loaded.size > 0 || failed.size < MAX_FAILURES) return;
      for (const next of ahead()) failed.set(next, reason);
    },
    /** Forgets what failed, so that it is ahead again. */
    forgetFailures: () => failed.clear(),
    /** Returns the pages that were loaded. */
    loaded: (): ArticlePage[] => [...loaded].map(([number, article]) => ({ number, article })),
    /** `isWhole`: whether the article is complete without its further pages. */
    progress(isWhole: boolean): PagesProgress {
      const known = { here, total: Math.max(here, ...addresses.keys()) };
      if (isWhole) return { ...known, loaded: addresses.size, ahead: 0, failed: [], missing: [] };
      return {
        ...known,
        loaded: loaded.size,
        ahead: ahead().length,
        failed: [...failed].map(([number, reason]) => ({ number, reason })),
        missing: numbersOf((number) => !loaded.has(number) && failed.get(number) !== 'repeats'),
      };
    },
  };
}
