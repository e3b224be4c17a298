import { squeezeText } from '@/utils/article/text/squeeze-text';
import type { PageCopy } from '../page/page-copy';
import { isTranslated } from '../page/unwrap-translation';
import { isPersonName } from './is-person-name';
import { type DeclaredAuthors, readAuthors } from './read-authors';
import { readCanonicalUrl } from './read-canonical-url';
import { type ArticleDates, readDates } from './read-dates';
import { readJsonLd, type StructuredArticle } from './read-json-ld';
import { MetaTags } from './read-meta-tags';
import { readPageTitle } from './read-page-title';
import { readHomeNames, readSiteName } from './read-site-name';
import { readTitles } from './read-titles';

/** Microdata by which a page declares that its article is not free. JSON-LD may declare the same. */
const NOT_FREE = '[itemprop="isAccessibleForFree"][content="false" i]';

/**
 * Parts of a page that lets nobody in before they log in, prove to be human or wait. A request for an address below the
 * text is a newsletter.
 */
const ENTRY_FORM =
  '[type="password"], :is([type="email"], [type="tel"]):not(footer *, aside *), ' +
  '[class*="captcha" i], [id*="challenge" i], [http-equiv="refresh"]';

/** The metadata of the article. Read before its text. */
export interface PageFacts {
  canonicalUrl: string | null;
  title: string;
  /** Every wording of the headline on the page, `title` first. */
  titles: string[];
  siteName: string;
  authors: DeclaredAuthors;
  dates: ArticleDates;
  /** Candidates for the dek, in order of trust. */
  descriptions: string[];
  /** Declared languages, in order of trust. */
  languages: (string | null)[];
  /** Addresses of the article's lead pictures, in order of trust; may be relative. */
  pictures: string[];
  structured: StructuredArticle | null;
  /** Whether the page declares that its article is not free. It may still be shown, for example to subscribers. */
  isWithheld: boolean;
  /** Whether the page has a form to log in, a check of its visitors or an address to which it leads. */
  hasEntryForm: boolean;
  meta: MetaTags;
}

/** Fields of JSON-LD that stay in the original language when the browser translates a page. */
const UNTRANSLATED = {
  headline: null,
  alternativeHeadline: null,
  description: null,
  body: null,
  language: null,
};

/** Reads the page's metadata. Must run before scripts and navigation are removed, because JSON-LD is in scripts. */
export function readPageFacts({ document, url }: PageCopy): PageFacts {
  const meta = new MetaTags(document);
  const stated = readJsonLd(document);
  const structured = stated && isTranslated(document) ? { ...stated, ...UNTRANSLATED } : stated;
  const pageTitle = readPageTitle(document);
  const siteName = readSiteName({
    pageTitle,
    meta,
    structured,
    url,
    homeNames: readHomeNames(document, url),
  });
  const authors = readAuthors(document, meta, structured, siteName);
  const titles = readTitles({ document, meta, structured, siteName, url }).map((title) =>
    dropAuthor(title, authors.names),
  );
  const descriptions = [
    structured?.alternativeHeadline,
    structured?.description,
    meta.first('og:description'),
    meta.first('description', 'twitter:description'),
  ];
  const languages = [
    structured?.language ?? null,
    meta.first('og:locale', 'content-language', 'language'),
    document.documentElement.lang,
  ];
  return {
    canonicalUrl: readCanonicalUrl(document, meta, url),
    title: titles[0] ?? '',
    titles,
    siteName,
    authors,
    dates: readDates(document, meta, structured, languages.find(Boolean) ?? ''),
    descriptions: descriptions
      .map((text) => squeezeText(text).replace(/ ?[|｜]$/, ''))
      .filter(Boolean),
    languages,
    pictures: [
      ...(structured?.pictures ?? []),
      ...meta.all('og:image'),
      ...meta.all('twitter:image'),
    ],
    structured,
    isWithheld:
      (structured?.isWithheld ?? false) ||
      meta.first('article:content_tier') === 'locked' ||
      document.querySelector(NOT_FREE) !== null,
    hasEntryForm: document.querySelector(ENTRY_FORM) !== null,
    meta,
  };
}

/** Removes the author from the end of a title: "Boats at night - Ada Brook". */
function dropAuthor(title: string, names: readonly string[]): string {
  const name = names.find((one) => isPersonName(one) && title.endsWith(one));
  const headline = name && /^(.+\S)\s[-–—|·]\s$/.exec(title.slice(0, -name.length))?.[1];
  return headline || title;
}
