import { hasMoreTextThan, squeezeText } from '@/utils/article/text/squeeze-text';
import { LONGEST_LABEL, MAX_LINKS } from './may-have-pages';
import { type PageOfArticle, pageOfArticle } from './page-address';
import { isNextLabel, isWholeLabel, numberIn } from './page-labels';
import { findTextPlace } from './text-place';

/** The other pages of an article, as far as a page links them. */
export interface FoundPages {
  /** The number of the page that links them. */
  here: number;
  /** The others by number, ascending. Each has one address. */
  pages: readonly { number: number; url: string }[];
  /** The address that shows all pages as one; null if there is none. */
  whole: string | null;
}

/** Where a page is, and what was read on it. */
export interface ReadPage {
  /** Its own address. */
  url: string;
  /** The text of its article, one block a line. */
  text: string;
}

/** Names of parts that have pages of their own: comments, lists, galleries. */
const OTHER_PAGER =
  /(?:^|[-_ ])(?:comments?|disqus|respond|repl(?:y|ies)|reviews?|discussion|forum|kommentare?|commentaires?|comentarios?|commenti|related|recommend\w*|archives?|galler(?:y|ies)|slideshow|slider|carousel|swiper|lightbox|listing|results?|posts?-navigation|nav-(?:previous|next)|teasers?)(?:[-_ ]|$)/i;

/** More links that look like those of pages are ignored: a pager has one or two for each page. */
const MAX_FOUND = 200;

/**
 * Finds the further pages of the article on a page, by general rules: a link leads to the same address with another
 * page number, its label says the same number or "next page", and it is near the article's text. Pagers of comments,
 * lists and galleries, and links to the next article, do not count. Null if there are no further pages.
 */
export function findPages(page: Document, { url, text }: ReadPage): FoundPages | null {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('a[href]')];
  if (links.length > MAX_LINKS) return null;
  const place = findTextPlace(page, text);
  const found = [
    ...headLinks(page, url),
    ...links
      .flatMap((link) => readLink(link, url) ?? [])
      .slice(0, MAX_FOUND)
      .filter(({ link }) => place?.isNear(link) && !isOfOther(link)),
  ];
  const [first] = found;
  if (!first) return null;
  const same = found.filter(({ base, here }) => base === first.base && here === first.here);
  const byNumber = new Map(same.map(({ number, address }) => [number, address]));
  byNumber.delete(first.here);
  // A number at the end of an address may be a part of its name, unless a page 1 is linked.
  if (byNumber.size === 0 || (first.here > 1 && !byNumber.has(1))) return null;
  const pages = [...byNumber].map(([number, address]) => ({ number, url: address }));
  return {
    here: first.here,
    pages: pages.sort((a, b) => a.number - b.number),
    whole: findWhole(links, url),
  };
}

interface FoundAddress extends PageOfArticle {
  address: string;
}

interface FoundLink extends FoundAddress {
  link: Element;
}

function headLinks(page: Document, url: string): FoundAddress[] {
  return [...page.querySelectorAll<HTMLLinkElement>('link[rel~="next"][href]')].flatMap((link) => {
    const of = pageOfArticle(resolve(link, url), url);
    return of && of.number === of.here + 1 ? [{ ...of, address: resolve(link, url) }] : [];
  });
}

function readLink(link: HTMLAnchorElement, url: string): FoundLink | null {
  const address = resolve(link, url);
  const of = pageOfArticle(address, url);
  if (!of || of.number === of.here) return null;
  const labels = labelsOf(link);
  const isNext = link.relList.contains('next') || labels.some(isNextLabel);
  const isNamed =
    labels.some((label) => numberIn(label) === of.number) ||
    (of.number === of.here + 1 && isNext) ||
    (of.number === of.here - 1 && link.relList.contains('prev'));
  return isNamed ? { ...of, address, link } : null;
}

function findWhole(links: readonly HTMLAnchorElement[], url: string): string | null {
  const { origin, pathname } = new URL(url);
  const link = links.find((one) => {
    if (!labelsOf(one).some(isWholeLabel) || isOfOther(one)) return false;
    const target = new URL(resolve(one, url), url);
    const directory = pathname.replace(/\/\d{0,2}\/?$/, '').replace(/\.\w{2,5}$/, '');
    const isSame = target.href !== url && target.pathname.startsWith(directory);
    return target.origin === origin && directory.length > 1 && isSame;
  });
  return link ? resolve(link, url) : null;
}

const labelsOf = (link: Element): string[] =>
  [
    hasMoreTextThan(link, LONGEST_LABEL) ? null : link.textContent,
    ...['aria-label', 'title'].map((name) => link.getAttribute(name)),
  ]
    .map(squeezeText)
    .filter((label) => label !== '' && label.length <= LONGEST_LABEL);

/** Returns the address of a link without its fragment. Not by `link.href`: a form field may shadow it. */
function resolve(link: Element, url: string): string {
  const base = link.ownerDocument.baseURI === 'about:blank' ? url : link.ownerDocument.baseURI;
  const href = link.getAttribute('href') ?? '';
  if (!URL.canParse(href, base)) return '';
  const address = new URL(href, base);
  address.hash = '';
  return address.href;
}

/** Whether a link is in a part whose name says that its pages are those of something else. */
function isOfOther(link: Element): boolean {
  for (let part: Element | null = link; part; part = part.parentElement) {
    if (part.matches('article, main, body')) return false;
    const names = `${part.getAttribute('class') ?? ''} ${part.getAttribute('id') ?? ''}`;
    if (names.split(/\s+/).some((name) => OTHER_PAGER.test(name))) return true;
  }
  return false;
}
