import type { Article } from '../article';
import { trimEnd } from '../text/trim-end';

declare const brand: unique symbol;

/** A normalised article address. Equal keys identify the same article. */
export type ArticleUrlKey = string & { readonly [brand]: 'ArticleUrlKey' };

/** Tracking parameters: they identify how the reader arrived, not what they read. */
const TRACKING_PARAMETER =
  /^(utm_\w+|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_[ce]id|mkt_tok|_hs(enc|mi)|__hs\w+|vero_\w+|oly_(anon|enc)_id|s_cid|ns_\w+|cmpid?|cmp|at_(medium|campaign|link|custom\w*|format|bbc_team)|wt_?mc\w*|xtor|ref|ref_src|ref_url|referrer|smid|smtyp|ocid|ncid|cn-reloaded|_ga|_gl|spm|sr_share|ito|guccounter|guce_\w+|outputtype)$/i;

/**
 * Normalises an absolute address to a key: scheme https, no `www.`, default port, fragment, credentials, trailing slash
 * or tracking parameters; other parameters sorted by name.
 *
 * Returns the input if it is not a valid address.
 */
export function toArticleUrlKey(address: string): ArticleUrlKey {
  // Keys are created only here, so the cast is safe.
  return foldAddress(address) as ArticleUrlKey;
}

/** Returns the key an article is stored under: that of its canonical address if it has one, otherwise of its page. */
export function keyOfArticle(article: Pick<Article, 'url' | 'canonicalUrl'>): ArticleUrlKey {
  return toArticleUrlKey(article.canonicalUrl ?? article.url);
}

/** Returns the keys an article may be stored under: that of its canonical address, then that of its page. */
export function keysOfArticle(article: Pick<Article, 'url' | 'canonicalUrl'>): ArticleUrlKey[] {
  return [...new Set([keyOfArticle(article), toArticleUrlKey(article.url)])];
}

function foldAddress(address: string): string {
  if (!URL.canParse(address)) return address.trim();
  const url = new URL(address);
  const scheme = url.protocol === 'http:' ? 'https:' : url.protocol;
  const kept = [...url.searchParams].filter(([name]) => !TRACKING_PARAMETER.test(name));
  const query = new URLSearchParams(kept.sort(byNameThenValue)).toString();
  const path = url.pathname.length > 1 ? trimEnd(url.pathname, /\//) : '';
  return `${scheme}//${url.host.replace(/^www\./, '')}${path}${query ? `?${query}` : ''}`;
}

function byNameThenValue(a: [string, string], b: [string, string]): number {
  return a.join('=') < b.join('=') ? -1 : 1;
}
