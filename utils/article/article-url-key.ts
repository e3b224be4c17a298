import type { Article } from './article';

declare const brand: unique symbol;

/** One article's address with all that does not matter folded away: equal keys mean the same article. */
export type ArticleUrlKey = string & { readonly [brand]: 'ArticleUrlKey' };

/** Parameters that say how the reader came, never what they read. */
const TRACKING_PARAMETER =
  /^(utm_\w+|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_[ce]id|mkt_tok|_hs(enc|mi)|__hs\w+|vero_\w+|oly_(anon|enc)_id|s_cid|ns_\w+|cmpid?|cmp|at_(medium|campaign|link|custom\w*|format|bbc_team)|wt_?mc\w*|xtor|ref|ref_src|ref_url|referrer|smid|smtyp|ocid|ncid|cn-reloaded|_ga|_gl|spm|sr_share|ito|guccounter|guce_\w+|outputtype)$/i;

/**
 * Folds an absolute address to its key:
 * scheme to https, host without `www.` and default port, no fragment, no tracking parameters,
 * the others sorted by name, no trailing slash, no user name or password.
 *
 * Anything that is no address is its own key. The input is not changed.
 */
export function toArticleUrlKey(address: string): ArticleUrlKey {
  // The one place where a key is made: the cast is the brand.
  return foldAddress(address) as ArticleUrlKey;
}

/** The key an article is kept under: of the address its publisher gives it, else of the page it was read on. */
export function keyOfArticle(article: Pick<Article, 'url' | 'canonicalUrl'>): ArticleUrlKey {
  return toArticleUrlKey(article.canonicalUrl ?? article.url);
}

function foldAddress(address: string): string {
  if (!URL.canParse(address)) return address.trim();
  const url = new URL(address);
  const scheme = url.protocol === 'http:' ? 'https:' : url.protocol;
  const kept = [...url.searchParams].filter(([name]) => !TRACKING_PARAMETER.test(name));
  const query = new URLSearchParams(kept.sort(byNameThenValue)).toString();
  const path = url.pathname.length > 1 ? url.pathname.replace(/\/+$/, '') : '';
  return `${scheme}//${url.host.replace(/^www\./, '')}${path}${query ? `?${query}` : ''}`;
}

function byNameThenValue(a: [string, string], b: [string, string]): number {
  return a.join('=') < b.join('=') ? -1 : 1;
}
