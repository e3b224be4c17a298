import type { StructuredArticle } from './read-json-ld';
import type { MetaTags } from './read-meta-tags';
import { toIsoDate } from './to-iso-date';

/** When an article appeared and when it last changed, ISO 8601; null when the page does not tell. */
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

/** Reads the dates: JSON-LD, then meta tags, then marked-up times. A change at the moment of publication is none. */
export function readDates(
  document: Document,
  meta: MetaTags,
  structured: StructuredArticle | null,
): ArticleDates {
  const published =
    toIsoDate(structured?.published) ??
    firstDate(PUBLISHED, meta) ??
    markedDate(document, 'datePublished') ??
    firstTime(document);
  const modified =
    toIsoDate(structured?.modified) ??
    firstDate(MODIFIED, meta) ??
    markedDate(document, 'dateModified');
  const isSame =
    published !== null && modified !== null && Date.parse(published) === Date.parse(modified);
  return { published, modified: isSame ? null : modified };
}

function firstDate(names: readonly string[], meta: MetaTags): string | null {
  for (const name of names) {
    const date = toIsoDate(meta.first(name));
    if (date) return date;
  }
  return null;
}

function markedDate(document: Document, property: string): string | null {
  const element = document.querySelector(`[itemprop~="${property}" i]`);
  return toIsoDate(
    element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent,
  );
}

/** The first `<time>` of the page's main part: before it there are only tickers and the clock of the site. */
function firstTime(document: Document): string | null {
  const marked = document.querySelectorAll(
    'article time[datetime], main time[datetime], h1 ~ * time[datetime], time[pubdate], time[datetime]',
  );
  for (const time of marked) {
    const date = toIsoDate(time.getAttribute('datetime'));
    if (date) return date;
  }
  return null;
}
