import { toArticleUrlKey } from '@/utils/article/address/article-url-key';

/** How an address continues the article of another one. */
export interface PageOfArticle {
  /** The key of the address without its page number. Equal for all pages of an article. */
  base: string;
  /** The number of the page, from 1. */
  number: number;
  /** The number of the page that is open. */
  here: number;
}

/** More pages are never loaded. */
export const MAX_PAGES = 50;

/** Longer addresses, and those with more parameters, are ignored: examining each link would take long. */
const LONGEST_ADDRESS = 2_000;
const MAX_PARAMETERS = 30;

/** Names of page numbers in addresses. */
const NAMES =
  'page|pages|p|pg|pn|pag|paged|pageno|page_?no|page_?num|page_?number|current_?page|pagina|seite|sayfa|strona|' +
  'sida|side|sivu|halaman|trang|oldal|strana|stranica';
const PARAMETER = new RegExp(`^(?:${NAMES})$`, 'i');
/** `/story/2`, `/story/page/2`, `/story/p2`, `/story/2.html` */
const SEGMENT = new RegExp(`^(.+?)/(?:(?:${NAMES})[-_/=]?)?(\\d{1,2})(?:\\.\\w{2,5})?/?$`, 'i');
/** `/story-2`, `/story_2.html`, `/story,2`, `/story-page-2.html`, `/story-p2` */
const SUFFIX = new RegExp(`^(.+?)[-_,](?:(?:${NAMES})[-_]?)?(\\d{1,2})(\\.\\w{2,5})?/?$`, 'i');

/**
 * Returns which page of the article at `here` an address is, by its form alone. Null if it is on another origin, not on
 * the web, or differs in more than a page number.
 */
export function pageOfArticle(address: string, here: string): PageOfArticle | null {
  const [target, open] = [parse(address), parse(here)];
  if (!target || !open) return null;
  if (target.origin !== open.origin || !/^https?:$/.test(target.protocol)) return null;
  const targets = formsOf(target);
  for (const form of formsOf(open)) {
    const same = targets.find(({ base }) => base === form.base);
    if (same) return { ...same, here: form.number };
  }
  return null;
}

function parse(address: string): URL | null {
  if (address.length > LONGEST_ADDRESS || !URL.canParse(address)) return null;
  const url = new URL(address);
  // Not by `searchParams.keys()`, which a content script in Firefox cannot iterate.
  return url.search.split('&').length > MAX_PARAMETERS ? null : url;
}

/** Returns an address as the first page of itself, and as a further page of others. */
function formsOf(url: URL): { base: string; number: number }[] {
  const forms = [{ base: keyOf(url), number: 1 }];
  const add = (base: URL, digits: string | undefined) => {
    const number = Number(digits);
    if (number >= 1 && number <= MAX_PAGES) forms.push({ base: keyOf(base), number });
  };
  for (const [name, value] of url.searchParams) {
    if (!PARAMETER.test(name) || !/^\d{1,2}$/.test(value)) continue;
    const base = new URL(url);
    base.searchParams.delete(name);
    add(base, value);
  }
  const segment = SEGMENT.exec(url.pathname);
  if (segment?.[1]) add(withPath(url, segment[1]), segment[2]);
  const suffix = SUFFIX.exec(url.pathname);
  if (suffix?.[1]) add(withPath(url, suffix[1] + (suffix[3] ?? '')), suffix[2]);
  return forms;
}

function withPath(url: URL, path: string): URL {
  const base = new URL(url);
  base.pathname = path;
  return base;
}

const keyOf = (url: URL): string => toArticleUrlKey(url.href);
