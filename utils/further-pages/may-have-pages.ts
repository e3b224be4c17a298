import { pageOfArticle } from './page-address';

/** Longer links are no pagers. Characters. */
export const LONGEST_LABEL = 60;

/** A page with more links is none of an article, and examining each takes long. */
export const MOST_LINKS = 10_000;

/** A quick look whether a page may have further pages: whether a link has its address with another page number. */
export function mayHavePages(page: Document, url: string): boolean {
  const links = page.querySelectorAll('a[href], link[rel~="next"][href]');
  if (links.length > MOST_LINKS) return false;
  return [...links].some((link) => {
    const href = link.getAttribute('href') ?? '';
    if (!/\d/.test(href) || (link.textContent?.trim().length ?? 0) > LONGEST_LABEL) return false;
    if (!URL.canParse(href, page.baseURI)) return false;
    const of = pageOfArticle(new URL(href, page.baseURI).href, url);
    return of !== null && of.number !== of.here;
  });
}
