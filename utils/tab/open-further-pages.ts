import { browser } from 'wxt/browser';
import type { Article } from '@/utils/article/article';
import { parseArticle } from '@/utils/article/parse-article';
import { shortenArticle } from '@/utils/article/shorten-article';
import type { PagesProgress } from '@/utils/further-pages/pages-progress';
import type { PagesSession } from '@/utils/further-pages/pages-session';
import { injectHelper } from './injection/inject-helper';
import { parsePagesProgress } from './parse-pages-progress';

const EXTRACTOR = '/content-scripts/extract.js';

/**
 * Looks for further pages of the article in a tab. Requests nothing. Null if there are none, or the tab may not be
 * read. The session loads them in the page, with its cookies, and validates what the page returns.
 */
export async function openFurtherPages(
  tabId: number,
  article: Article,
): Promise<PagesSession | null> {
  /** Runs a function in the page's isolated world. Returns undefined if the page is gone. */
  const run = async <Args extends unknown[]>(
    func: (...args: Args) => unknown,
    ...args: Args
  ): Promise<unknown> => {
    const answers = await browser.scripting
      .executeScript({ target: { tabId }, func, args })
      .catch(() => []);
    return answers[0]?.result;
  };
  await injectHelper(tabId, 'further-pages').catch(() => undefined);
  const at = await run(begin, JSON.stringify(article));
  if (typeof at !== 'number') return null;
  const first = parsePagesProgress(await run(readProgress, at));
  if (!first) return null;
  let last: PagesProgress = first;
  let isReady = false;
  /** Parses progress. Without any, the page is gone, and so are its further pages. */
  const take = (answer: unknown): PagesProgress => {
    last = parsePagesProgress(answer) ?? { ...last, ahead: 0 };
    return last;
  };
  return {
    progress: async () => last,
    async next() {
      if (!isReady) {
        await run(wantParts);
        await browser.scripting
          .executeScript({ target: { tabId }, files: [EXTRACTOR] })
          .catch(() => undefined);
        isReady = true;
      }
      return take(await run(loadNext, at));
    },
    stop: () => void run(stopLoading, at),
    retry: async () => take(await run(retryFailed, at)),
    async join(open) {
      const joined = parseArticle(await run(joinLoaded, at, JSON.stringify(open)));
      return joined ? shortenArticle(joined) : open;
    },
  };
}

// These run in the page's isolated world, so they must not reference anything outside themselves. Articles go there as
// text: Chromium leaves out what is null in an argument.

function begin(article: string): number | null {
  const helper = globalThis.lecternFurtherPages;
  const session = helper?.open(JSON.parse(article));
  return helper && session ? helper.sessions.push(session) - 1 : null;
}

function wantParts(): void {
  globalThis.lecternWantsParts = true;
}

const readProgress = (at: number) => globalThis.lecternFurtherPages?.sessions[at]?.progress();
const loadNext = (at: number) => globalThis.lecternFurtherPages?.sessions[at]?.next();
const stopLoading = (at: number) => globalThis.lecternFurtherPages?.sessions[at]?.stop();
const retryFailed = (at: number) => globalThis.lecternFurtherPages?.sessions[at]?.retry();
const joinLoaded = (at: number, open: string) =>
  globalThis.lecternFurtherPages?.sessions[at]?.join(JSON.parse(open));
