import { foldText } from '../text/fold-text';
import { squeezeText } from '../text/squeeze-text';
import type { StructuredArticle } from './read-json-ld';
import type { MetaTags } from './read-meta-tags';
import { titleSegments } from './title-segments';

/** A site's name is a name, not a slogan. Characters. */
const LONGEST_NAME = 60;

/**
 * The publication's name as it writes it itself: `og:site_name`, then the JSON-LD publisher, then the host. When a
 * part of `<title>` is the same name in better spelling ("The Korea Times" for "koreatimes"), that part is taken.
 */
export function readSiteName(
  pageTitle: string,
  meta: MetaTags,
  structured: StructuredArticle | null,
  url: string,
): string {
  const host = hostOf(url);
  const stated =
    meta.first('og:site_name') ??
    structured?.publisher ??
    meta.first('application-name', 'apple-mobile-web-app-title');
  const name = stated && stated.length <= LONGEST_NAME ? squeezeText(stated) : null;
  const spelled = [...titleSegments(pageTitle)]
    .reverse()
    .find((segment) => isSpellingOf(segment, name ?? labelOf(host)));
  if (name && isSpelledOut(name)) return name;
  return spelled ?? name ?? host;
}

/** Several words, or capitals inside: written by a person, not taken from the host. */
function isSpelledOut(name: string): boolean {
  const rest = name.slice(1);
  return rest.includes(' ') || rest !== rest.toLowerCase();
}

/** Whether two names are one: equal, or one inside the other but for a short word such as an article. */
export function isSpellingOf(segment: string, name: string): boolean {
  const [one, other] = [foldText(segment), foldText(name)];
  if (one.length < 2 || other.length < 2 || segment.length > LONGEST_NAME) return false;
  return one === other || (one.includes(other) && one.length - other.length <= 4);
}

/** The name inside a host: "news.example.co.uk" is labelled "example". */
export function labelOf(host: string): string {
  const labels = host.split('.').slice(0, -1);
  return labels.filter((label) => label.length > 3).at(-1) ?? labels.at(-1) ?? host;
}

/** The host of an address without `www.`; empty for what is no address. */
export const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
