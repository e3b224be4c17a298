import { browser } from 'wxt/browser';
import type { Article } from '@/utils/article/article';
import { parseArticle } from '@/utils/article/parse-article';
import { shortenArticle } from '@/utils/article/shorten-article';
import type { PagesProgress, PagesSession } from '@/utils/further-pages/pages-session';
import { injectHelper } from './inject-helper';
import { parsePagesProgress } from './parse-pages-progress';

const EXTRACTOR = '/content-scripts/extract.js';

/**
 * Looks for further pages of the article of a tab, in the tab. Requests nothing. Null if there are none, or the tab may not
 * be read. The session loads them in the page, with the cookies that the page itself has; its answers are validated.
 */
export async function openFurtherPages(
  tabId: number,
  article: Article,
): Promise<PagesSession | null> {
  /** Runs something in the page's isolated world; undefined if the page is gone. */
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
  const first = parsePagesProgress(await run(begin, JSON.stringify(article)));
  if (!first) return null;
  let last: PagesProgress = first;
  let isReady = false;
  /** Without an answer, the page is gone: nothing is ahead any more. */
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
      return take(await run(loadNext));
    },
    stop: () => void run(stopLoading),
    retry: async () => take(await run(retryFailed)),
    async join(open) {
      const joined = parseArticle(await run(joinLoaded, JSON.stringify(open)));
      return joined ? shortenArticle(joined) : open;
    },
  };
}

// These run in the page's isolated world, so they must not reference anything outside themselves. Articles go there as text:
// Chromium leaves out what is null in an argument.

async function begin(article: string): Promise<PagesProgress | null> {
  const helper = globalThis.lecternFurtherPages;
  if (!helper) return null;
  helper.session = helper.open(JSON.parse(article));
  return helper.session?.progress() ?? null;
}

function wantParts(): void {
  globalThis.lecternWantsParts = true;
}

const loadNext = () => globalThis.lecternFurtherPages?.session?.next();
const stopLoading = () => globalThis.lecternFurtherPages?.session?.stop();
const retryFailed = () => globalThis.lecternFurtherPages?.session?.retry();
const joinLoaded = (open: string) =>
  globalThis.lecternFurtherPages?.session?.join(JSON.parse(open));
