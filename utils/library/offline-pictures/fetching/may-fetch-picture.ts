import { networkOf } from './network-of';

/**
 * Whether a picture's address may be requested for an article. The author of an article chooses these addresses, and
 * must not reach through Lectern what they cannot reach themselves. So hosts of private networks are allowed only for
 * articles from the same kind of network, and unusual ports only for articles from the same host and port.
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
