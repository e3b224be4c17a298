import { toArticleUrlKey } from '@/utils/article/article-url-key';
import { fingerprint } from '@/utils/article/fingerprint';

/** Returns the fingerprint by which the rule of a site names the page of an address. */
export const pageInRule = (url: string): string => fingerprint(toArticleUrlKey(url));
