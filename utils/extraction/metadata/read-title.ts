import { foldText } from '../text/fold-text';
import { squeezeText, textOf } from '../text/squeeze-text';
import type { StructuredArticle } from './read-json-ld';
import type { MetaTags } from './read-meta-tags';
import { hostOf, isSpellingOf, labelOf } from './read-site-name';
import { titleBefore, titleSegments } from './title-segments';

/** What the headline is looked for in. */
export interface TitleSources {
  document: Document;
  meta: MetaTags;
  structured: StructuredArticle | null;
  siteName: string;
  url: string;
}

/**
 * The headline, without the site's name: the `h1` that the metadata agrees with, else the metadata's own wording
 * (OpenGraph, JSON-LD), else the only `h1`, else `<title>`. Empty when the page has none of these.
 */
export function readTitle(sources: TitleSources): string {
  const stated = statedTitles(sources);
  const pageTitle = clean(sources.document.querySelector('head > title')?.textContent, sources);
  const headings = [...sources.document.querySelectorAll('h1')].map(textOf).filter(Boolean);
  const agreed = headings.find((heading) =>
    [...stated, pageTitle].some((title) => isSameTitle(heading, title)),
  );
  // A page's own title may be that of its site or its section, so a lone headline is believed before it.
  const lone = headings.length === 1 ? headings[0] : undefined;
  return agreed ?? stated[0] ?? lone ?? (pageTitle || (headings[0] ?? ''));
}

function statedTitles(sources: TitleSources): string[] {
  const { meta, structured } = sources;
  return [meta.first('og:title'), structured?.headline, meta.first('twitter:title', 'dc.title')]
    .map((title) => clean(title, sources))
    .filter(Boolean);
}

const clean = (title: string | null | undefined, { siteName, url }: TitleSources): string =>
  dropSiteName(squeezeText(title), siteName, url);

/** Takes the site's name, and what follows it, off the end of a title; off the start when it stands there. */
export function dropSiteName(title: string, siteName: string, url: string): string {
  const segments = titleSegments(title);
  const isSite = (segment: string) =>
    isSpellingOf(segment, siteName) ||
    isSpellingOf(siteName, segment) ||
    isSpellingOf(segment, labelOf(hostOf(url))) ||
    foldText(segment) === foldText(hostOf(url));
  const last = segments.findLastIndex(isSite);
  if (last > 0) return titleBefore(title, segments, last);
  if (last === 0 && segments.length > 1) return segments.slice(1).join(' – ');
  return title;
}

function isSameTitle(heading: string, stated: string): boolean {
  const [one, other] = [foldText(heading), foldText(stated)];
  if (one.length < 4 || other.length < 4) return false;
  if (one === other) return true;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return longer.includes(shorter) && shorter.length > longer.length * 0.5;
}
