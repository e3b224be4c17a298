import { toArticleUrlKey } from './address/article-url-key';
import { fingerprint } from './fingerprint';

/** Returns the fingerprint of a page's address, for what is stored of a page without naming it. */
export const fingerprintOfPage = (url: string): string => fingerprint(toArticleUrlKey(url));
