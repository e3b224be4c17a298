import { squeezeText } from '@/utils/article/text/squeeze-text';
import { findDate } from './find-date';
import type { StructuredArticle } from './read-json-ld';
import type { MetaTags } from './read-meta-tags';
import { readPageTitle } from './read-page-title';
import { titleSegments } from './title-segments';
import { toIsoDate } from './to-iso-date';

/** Numeric dates are short. Characters. */
const LONGEST_DATE = 12;

/** When an article was published and last changed, ISO 8601; null if unknown. */
export interface ArticleDates {
  published: string | null;
  modified: string | null;
}

const PUBLISHED = (
  'article:published_time og:published_time datepublished parsely-pub-date sailthru.date ' +
  'date.release article:published pubdate publishdate publish_date publish-date ' +
  'dc.date.issued dc.date dcterms.created dc.date.created date article.published published_at ' +
  'cxenseparse:recs:publishtime article_date_original originalpublicationdate'
).split(' ');
const MODIFIED = (
  'article:modified_time og:updated_time datemodified last-modified dcterms.modified ' +
  'dc.date.modified lastmod'
).split(' ');

/**
 * Reads the dates: JSON-LD, then meta tags, then marked-up times. Without any in ISO 8601, reads them as `language`
 * (BCP 47) writes them. A change not after publication is ignored.
 */
export function readDates(
  document: Document,
  meta: MetaTags,
  structured: StructuredArticle | null,
  language: string,
): ArticleDates {
  const stated = (date: string | null | undefined, names: readonly string[], property: string) => [
    date,
    ...names.map((name) => meta.first(name)),
    textOfMarked(document, property),
  ];
  const publications = stated(structured?.published, PUBLISHED, 'datePublished');
  const published =
    firstOf(publications, toIsoDate) ??
    firstTime(document) ??
    dateOfPage(document) ??
    firstOf(publications, (written) => findWrittenDate(squeezeText(written), language)) ??
    dateInTitle(document);
  const modified = firstOf(stated(structured?.modified, MODIFIED, 'dateModified'), toIsoDate);
  const isLater =
    published === null || modified === null || Date.parse(modified) > Date.parse(published);
  return { published, modified: isLater ? modified : null };
}

/** "3/9/2026" or "03-09-2026", which English writes both ways. */
const AMBIGUOUS = /^(?:0?\d|1[0-2])[/.-](?:0?\d|1[0-2])[/.-]/;

const findWrittenDate = (written: string, language: string): string | null =>
  /^en/i.test(language) && AMBIGUOUS.test(written) ? null : findDate(written, language);

/** Returns the first date that is read; null if there is none. */
const firstOf = (
  written: readonly (string | null | undefined)[],
  read: (text: string | null | undefined) => string | null,
): string | null => written.map(read).find(Boolean) ?? null;

function textOfMarked(document: Document, property: string): string | null | undefined {
  const element = document.querySelector(`[itemprop~="${property}" i]`);
  return (
    element?.getAttribute('datetime') ??
    element?.getAttribute('content') ??
    element?.getAttribute('title') ??
    element?.textContent
  );
}

/** Parts with dates of other stories, comments and the site. */
const OTHER_PARTS =
  'aside, nav, footer, [class*="related" i], [class*="recommend" i], [class*="comment" i], [class*="widget" i], [class*="sidebar" i], [class*="teaser" i], [class*="card" i], [class*="ticker" i]';
/** Links around a picture or a heading are cards of other stories. */
const CARD_LINK = 'a[href]:has(img, picture, h2, h3, h4)';

/** With more, the browser would take seconds to look for a headline before each. */
const MAX_TIMES = 1_000;

/**
 * Returns the first marked-up time of the article: one marked as the publication time, or one in the page's main part.
 * Times before it belong to tickers and the site's clock.
 */
function firstTime(document: Document): string | null {
  const times = [...document.querySelectorAll('time[datetime]')];
  const besideHeadline = times.length > MAX_TIMES ? '' : ', h1 ~ * time[datetime]';
  const selectors = [
    'time[pubdate], time[class~="published"], abbr[class~="published"], [class~="entry-date"][datetime]',
    `article time[datetime], main time[datetime]${besideHeadline}`,
    'time[datetime]',
  ];
  for (const selector of selectors) {
    for (const time of document.querySelectorAll(selector)) {
      const date = toIsoDate(time.getAttribute('datetime') ?? time.getAttribute('title'));
      if (date && !isOfOtherPart(time)) return date;
    }
  }
  // A date in the margin is the article's if the page has no other.
  const dates = times.map((time) => toIsoDate(time.getAttribute('datetime')));
  return new Set(dates).size === 1 ? (dates[0] ?? null) : null;
}

/** A part with the headline is the article's own, whatever its name. */
function isOfOtherPart(time: Element): boolean {
  const part = time.closest(OTHER_PARTS);
  return (part !== null && !part.querySelector('h1')) || time.closest(CARD_LINK) !== null;
}

/**
 * Returns the date in JSON-LD about the page: WordPress so describes pages that are no articles. Null if there are
 * several.
 */
function dateOfPage(document: Document): string | null {
  const dates = [...document.querySelectorAll('script[type*="ld+json" i]')].flatMap((script) => [
    ...(script.textContent ?? '').matchAll(/"datePublished"\s*:\s*"([^"]{8,40})"/g),
  ]);
  const [date, ...others] = new Set(dates.map(([, written]) => written));
  return others.length > 0 ? null : toIsoDate(date);
}

/** "Ferries are back | The Courier | 12.03.2026": returns the date at the end of the page title. */
function dateInTitle(document: Document): string | null {
  const last = titleSegments(readPageTitle(document)).at(-1);
  const isDate = last !== undefined && last.length <= LONGEST_DATE && /^\d[\d./ -]+\d$/.test(last);
  return isDate ? findDate(last, '') : null;
}
