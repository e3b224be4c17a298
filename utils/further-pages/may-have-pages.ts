import { pageOfArticle } from './page-address';

/** Links with longer texts are not part of a pager. Characters. */
export const LONGEST_LABEL = 60;

/** A page with more links is not an article's, and examining each would take long. */
export const MAX_LINKS = 10_000;

/** Whether a page may have further pages: a link has its address with another page number. Fast. */
export function mayHavePages(page: Document, url: string): boolean {
  const links = page.querySelectorAll('a[href], link[rel~="next"][href]');
  if (links.length > MAX_LINKS) return false;
  return [...links].some((link) => {
    const href = link.getAttribute('href') ?? '';
    if (!/\d/.test(href) || (link.textContent?.trim().length ?? 0) > LONGEST_LABEL) return false;
    if (!URL.canParse(href, page.baseURI)) return false;
    const of = pageOfArticle(new URL(href, page.baseURI).href, url);
    return of !== null && of.number !== of.here;
  });
}
