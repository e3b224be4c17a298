import type { Article } from '@/utils/article/article';
import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import { foldText } from '@/utils/article/text/fold-text';
import { type FoundPages, findPages } from './find-pages';
import { joinPages, paragraphsOf } from './join-pages';
import { createKnownPages } from './known-pages';
import type { PageFailure } from './page-failure';
import { withoutPageMark } from './page-labels';
import type { PagesProgress } from './pages-progress';

/** Loads the further pages of one article, one after another. */
export interface PagesSession {
  progress(): Promise<PagesProgress>;
  /** Loads the next page, if there is one. Never rejects. */
  next(): Promise<PagesProgress>;
  /** Aborts a pending request. Its page counts as not tried. */
  stop(): void;
  /** Forgets what failed, so that it is tried again. */
  retry(): Promise<PagesProgress>;
  /** Returns the open article, as it was corrected, with everything that was loaded. */
  join(open: Article): Promise<Article>;
}

/** What loading pages needs from outside. */
export interface PagesWorld {
  /** Fetches a page into an inert document. `url` is its address after redirects. */
  fetchPage(
    url: string,
    signal: AbortSignal,
  ): Promise<Result<{ page: Document; url: string }, 'unreachable' | 'refused'>>;
  /** Extracts the article of such a document. */
  extract(page: Document, url: string): Article | null;
  /** Milliseconds of a monotonic clock. */
  clock(): number;
  wait(ms: number): Promise<void>;
}

/** The pause between two requests, and the most time for all of them. Milliseconds. */
const PAUSE = 300;
const LONGEST_LOADING = 120_000;
/** Characters of markup of all pages, as many as a reader may save. */
const LARGEST_MARKUP = 3_500_000;
/** A page that shows the whole article has this part of the open page's paragraphs. */
const WHOLE_PART = 0.8;

/** Creates the session of an article. Requests nothing yet. */
export function createPagesSession(
  open: Article,
  found: FoundPages,
  world: PagesWorld,
): PagesSession {
  const pages = createKnownPages(found, open.url);
  /** Filled when the first page arrives: finding pages does not need the sanitiser. */
  const seen = new Set<string>();
  let whole: Article | null = null;
  let wholeUrl = found.whole;
  let control = new AbortController();
  let isFirst = true;
  let time = 0;

  async function request(url: string): ReturnType<PagesWorld['fetchPage']> {
    if (!isFirst) await world.wait(PAUSE);
    isFirst = false;
    if (control.signal.aborted) return fail('unreachable');
    return world.fetchPage(url, control.signal);
  }

  async function loadPage(number: number): Promise<Result<Article, PageFailure>> {
    const articles = [open, ...pages.loaded().map(({ article }) => article)];
    const markup = articles.reduce((sum, { html }) => sum + html.length, 0);
    if (time > LONGEST_LOADING || markup > LARGEST_MARKUP) return fail('limit');
    const answer = await request(pages.addressOf(number));
    if (!answer.ok) return answer;
    const { page, url } = answer.value;
    if (pages.numberOf(url) !== number) return fail('another-article');
    const article = world.extract(page, url);
    if (!article || !isSameArticle(article)) return fail('another-article');
    if (seen.size === 0) for (const key of paragraphsOf(open)) seen.add(key);
    const added = paragraphsOf(article).filter((key) => !seen.has(key));
    // Also from a page that repeats another, because its pager is the same.
    for (const one of findPages(page, { url, text: article.text })?.pages ?? []) pages.add(one.url);
    if (added.length === 0) return fail('repeats');
    for (const key of added) seen.add(key);
    return succeed(article);
  }

  /** By the headline, or by an address that the page itself states. A wall or front page has neither. */
  function isSameArticle({ title, canonicalUrl }: Article): boolean {
    const [one, other] = [title, open.title].map((text) => foldText(withoutPageMark(text)));
    if (one && one === other) return true;
    return canonicalUrl !== null && pages.numberOf(canonicalUrl) !== null;
  }

  async function loadWhole(url: string): Promise<void> {
    const answer = await request(url);
    // After a stop, the page counts as not tried.
    if (control.signal.aborted) return;
    wholeUrl = null;
    if (!answer.ok || new URL(answer.value.url).origin !== new URL(open.url).origin) return;
    const article = world.extract(answer.value.page, answer.value.url);
    if (article && isSameArticle(article) && isWholeOf(article, open)) whole = article;
  }

  const progress = (): PagesProgress => pages.progress(whole !== null);

  return {
    progress: async () => progress(),
    async next() {
      control = new AbortController();
      const started = world.clock();
      if (wholeUrl && pages.loaded().length === 0) {
        await loadWhole(wholeUrl);
        return progress();
      }
      const [number] = pages.ahead();
      if (number === undefined || whole) return progress();
      const outcome = await loadPage(number);
      time += world.clock() - started;
      if (outcome.ok) pages.setLoaded(number, outcome.value);
      else if (!control.signal.aborted) pages.setFailed(number, outcome.error);
      return progress();
    },
    stop: () => control.abort(),
    async retry() {
      pages.forgetFailures();
      time = 0;
      return progress();
    },
    async join(now) {
      if (whole) return joinWhole(now, whole, found.here);
      const others = pages.loaded();
      return others.length > 0 ? joinPages(now, others, found.here) : now;
    },
  };
}

/** Whether an article has most paragraphs of one of its pages, and more. */
function isWholeOf(whole: Article, page: Article): boolean {
  const keys = new Set(paragraphsOf(whole));
  const own = paragraphsOf(page);
  const common = own.filter((key) => keys.has(key)).length;
  return common >= own.length * WHOLE_PART && keys.size > own.length;
}

/** On the first page, what was corrected in it stays. Another page would be in the wrong place. */
function joinWhole(open: Article, whole: Article, here: number): Article {
  if (here === 1) return joinPages(open, [{ number: 2, article: whole }], 1);
  return { ...whole, url: open.url, canonicalUrl: open.canonicalUrl };
}
