import { fingerprint } from '../text/fingerprint';
import { toArticleUrlKey } from './article-url-key';

/** Returns the fingerprint of a page's address, for what is stored of a page without naming it. */
export const fingerprintOfPage = (url: string): string => fingerprint(toArticleUrlKey(url));
