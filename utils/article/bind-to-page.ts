import { toArticleUrlKey } from './address/article-url-key';
import { isWebAddress } from './address/is-web-address';
import type { Article } from './article';

/** How much the canonical address that a page states may differ from its own. */
export type CanonicalScope = 'same-site' | 'same-page';

/**
 * Binds an article from a page's process to the address that the browser gives for that page: whatever the article
 * says, it has this address, and its canonical address is within `scope`, otherwise null.
 *
 * - `same-site`: the same host, or one host is a subdomain of the other
 * - `same-page`: the same address without some of its parameters, so that it names no other article
 */
export function bindToPage<T extends Pick<Article, 'url' | 'canonicalUrl'>>(
  article: T,
  pageUrl: string,
  scope: CanonicalScope,
): T {
  const isHere = toArticleUrlKey(article.url) === toArticleUrlKey(pageUrl);
  const url = isHere ? article.url : pageUrl;
  const { canonicalUrl } = article;
  const isKept = canonicalUrl !== null && mayBeCanonical(canonicalUrl, url, scope);
  return { ...article, url, canonicalUrl: isKept ? canonicalUrl : null };
}

/** Whether a page may state this address or key as its canonical one. */
export function mayBeCanonical(canonicalUrl: string, url: string, scope: CanonicalScope): boolean {
  if (!isWebAddress(canonicalUrl) || !isWebAddress(url)) return false;
  const [canonical, page] = [comparableParts(canonicalUrl), comparableParts(url)];
  if (scope === 'same-site') return isSameSite(canonical.host, page.host);
  const areKnown = [...canonical.parameters].every((parameter) => page.parameters.has(parameter));
  return canonical.host === page.host && canonical.path === page.path && areKnown;
}

/** An address as keys see it: without scheme, `www.`, trailing slash and tracking parameters. */
function comparableParts(address: string): { host: string; path: string; parameters: Set<string> } {
  const { host, pathname, searchParams } = new URL(toArticleUrlKey(address));
  const parameters = [...searchParams].map(([name, value]) => `${name}=${value}`);
  return { host, path: pathname, parameters: new Set(parameters) };
}

const isSameSite = (one: string, other: string): boolean =>
  one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
