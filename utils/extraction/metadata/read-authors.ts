import { textOf } from '../text/squeeze-text';
import { cleanAuthorNames } from './clean-author-names';
import type { StructuredArticle } from './read-json-ld';
import type { MetaTags } from './read-meta-tags';

const META_NAMES = [
  'author',
  'article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'writer',
  'cxenseparse:author',
];
const MARKED_UP =
  '[itemprop~="author" i] [itemprop~="name" i], [itemprop~="author" i], [rel~="author"], .p-author, .h-card .p-name';

/** A longer text is no list of names. Characters. */
const LONGEST_NAMES = 100;

/** Authors' names from the page's own data, in order of trust: JSON-LD, meta tags, microdata. Empty when it names nobody. */
export function readAuthors(
  document: Document,
  meta: MetaTags,
  structured: StructuredArticle | null,
  siteName: string,
): string[] {
  const declared = [structured?.authors ?? [], ...META_NAMES.map((name) => meta.all(name))];
  for (const source of declared) {
    const names = cleanAuthorNames(source, siteName);
    if (names.length > 0) return names;
  }
  return cleanAuthorNames(readMarkedUpNames(document), siteName);
}

function readMarkedUpNames(document: Document): string[] {
  return [...document.querySelectorAll(MARKED_UP)]
    .filter((element) => !element.querySelector('[itemprop~="name" i]'))
    .map(textOf)
    .filter((text) => text.length < LONGEST_NAMES);
}
