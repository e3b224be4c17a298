import type { MetaTags } from './read-meta-tags';
import { hostOf } from './read-site-name';

/**
 * Returns the publisher's address of the article: `link[rel=canonical]`, then `og:url`. Null if there is none, if it is
 * on another site, or if it is the front page of this one.
 */
export function readCanonicalUrl(document: Document, meta: MetaTags, url: string): string | null {
  const link = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  for (const candidate of [link, meta.first('og:url')]) {
    if (!candidate || !URL.canParse(candidate, url)) continue;
    const canonical = new URL(candidate, url);
    if (
      /^https?:$/.test(canonical.protocol) &&
      isSameSite(canonical.href, url) &&
      !isFrontPage(canonical, url)
    )
      return canonical.href;
  }
  return null;
}

/** Hosts are of the same site if the longer ends with the shorter: "m.example.org" and "example.org". */
function isSameSite(one: string, other: string): boolean {
  const [first, second] = [hostOf(one), hostOf(other)].map((host) =>
    host.split('.').slice(-2).join('.'),
  );
  return first === second;
}

const isFrontPage = (canonical: URL, url: string): boolean =>
  canonical.pathname === '/' &&
  !canonical.search &&
  URL.canParse(url) &&
  new URL(url).pathname !== '/';
