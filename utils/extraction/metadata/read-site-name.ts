import { foldText } from '@/utils/article/text/fold-text';
import { squeezeText, textOf } from '@/utils/article/text/squeeze-text';
import type { StructuredArticle } from './read-json-ld';
import type { MetaTags } from './read-meta-tags';
import { titleSegments } from './title-segments';

/** Longer texts are slogans. Characters. */
const LONGEST_NAME = 60;
const MAX_HOME_LINKS = 6;

/** Where the name of a site is looked for. */
interface NameSources {
  pageTitle: string;
  meta: MetaTags;
  structured: StructuredArticle | null;
  url: string;
  /** The texts of the links to the front page. */
  homeNames?: readonly string[];
}

/**
 * Returns the publication's name: `og:site_name`, then the JSON-LD publisher, then a name in both the title and the
 * link to the front page (`homeNames`), then the host. An address is no name. A part of `<title>` with a better
 * spelling of the same name ("The Korea Times" for "koreatimes") wins.
 */
export function readSiteName({
  pageTitle,
  meta,
  structured,
  url,
  homeNames = [],
}: NameSources): string {
  const host = hostOf(url);
  const stated = [
    meta.first('og:site_name'),
    structured?.publisher,
    meta.first('application-name', 'apple-mobile-web-app-title'),
  ].find((candidate) => candidate && !isAddress(squeezeText(candidate), host));
  const name = withoutSlogan(squeezeText(stated), labelOf(host));
  const spelled = [...titleSegments(pageTitle)]
    .reverse()
    .find((segment) => isSpellingOf(segment, name ?? labelOf(host)));
  if (name && isSpelledOut(name)) return name;
  return spelled ?? name ?? nameOfHome(pageTitle, homeNames) ?? host;
}

/** Whether a stated name is the address of a page or of this site, which names nothing. */
function isAddress(name: string, host: string): boolean {
  if (/^(?:https?:)?\/\//i.test(name)) return true;
  const stated = name
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\/$/, '');
  return stated === host || (stated.includes('.') && host.endsWith(`.${stated}`));
}

/** Names that many sites share. */
const GENERIC = /^(?:blog|news|home(?:page)?|website|articles?|magazine|insights?|resources?)$/i;

/**
 * Returns a stated name without the slogan after it ("The Quay | News and Views"): the part that the host spells out,
 * or the first one. Null if nothing is left that names the site.
 */
function withoutSlogan(stated: string, label: string): string | null {
  const [first = '', ...rest] = titleSegments(stated);
  const name =
    rest.length === 0
      ? stated
      : ([first, ...rest].find((segment) => isSpellingOf(segment, label)) ?? first);
  return name && name.length <= LONGEST_NAME && !GENERIC.test(name) ? name : null;
}

/** Returns the part of the page title that the link to the front page repeats. */
const nameOfHome = (pageTitle: string, homeNames: readonly string[]): string | undefined => {
  const segments = titleSegments(pageTitle);
  if (segments.length < 2) return undefined;
  return [segments.at(-1), segments[0]].find((segment) =>
    homeNames.some((name) => foldText(name) === foldText(segment)),
  );
};

/**
 * Returns the texts of the links to the front page, including a logo's alternative text. Later links belong to menus.
 */
export function readHomeNames(document: Document, url: string): string[] {
  if (!URL.canParse(url)) return [];
  const { origin } = new URL(url);
  const links = document.querySelectorAll(
    `a[href="/"], a[href="${origin}"], a[href="${origin}/"], a[rel~="home"]`,
  );
  return [...links]
    .slice(0, MAX_HOME_LINKS)
    .map((link) => textOf(link) || (link.querySelector('img')?.getAttribute('alt') ?? ''))
    .filter((name) => name.length > 2 && name.length <= LONGEST_NAME);
}

/** Several words, or capitals inside: written by a person, not derived from the host. */
function isSpelledOut(name: string): boolean {
  const rest = name.slice(1);
  return rest.includes(' ') || rest !== rest.toLowerCase();
}

/** Whether two names are the same: equal, or one contains the other except for a short word such as an article. */
export function isSpellingOf(segment: string, name: string): boolean {
  const [one, other] = [foldText(segment), foldText(name)];
  if (one.length < 2 || other.length < 2 || segment.length > LONGEST_NAME) return false;
  return one === other || (one.includes(other) && one.length - other.length <= 4);
}

/** Returns the name inside a host: "example" for "news.example.co.uk". */
export function labelOf(host: string): string {
  const labels = host.split('.').slice(0, -1);
  return labels.filter((label) => label.length > 3).at(-1) ?? labels.at(-1) ?? host;
}

/** Returns the host of an address without `www.`; empty if the address is invalid. */
export const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
