import { networkOf } from './network-of';

/**
 * Whether a picture's address may be requested for an article. An article names its pictures, and its author
 * must not use Lectern to reach what they cannot reach themselves: hosts of private networks are allowed only to
 * articles from the same kind of network, and ports other than the usual ones only to articles from the same host and
 * port.
 *
 * A public name that resolves to a private address is not recognised: extensions cannot resolve names.
 */
export function mayFetchPicture(src: string, articleUrl: string): boolean {
  if (!URL.canParse(src) || !URL.canParse(articleUrl)) return false;
  const [picture, article] = [new URL(src), new URL(articleUrl)];
  if (![picture, article].every(({ protocol }) => /^https?:$/.test(protocol))) return false;
  // The port is empty if it is the usual one of the scheme.
  if (picture.port !== '' && picture.host !== article.host) return false;
  const network = networkOf(picture.hostname);
  return network === 'public' || network === networkOf(article.hostname);
}
