import { foldText } from '../text/fold-text';
import { textOf } from '../text/squeeze-text';
import { cleanAuthorNames } from './clean-author-names';
import { isPersonName } from './is-person-name';
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
  // WordPress: "Written by", on cards that are shared.
  'twitter:data1',
];
const MARKED_UP =
  '[itemprop~="author" i] [itemprop~="name" i], [itemprop~="author" i], [rel~="author"], .p-author, .h-card .p-name';

/** A longer text is no list of names. Characters. */
const LONGEST_NAMES = 100;

/** Whom the page's own data names as authors. */
export interface DeclaredAuthors {
  /** Without the site itself. */
  names: string[];
  /** The first organisation among them, the site itself or another; null when there is none. */
  organisation: string | null;
}

/** Reads the authors in order of trust: JSON-LD, meta tags, microdata; of these the first that names a person. */
export function readAuthors(
  document: Document,
  meta: MetaTags,
  structured: StructuredArticle | null,
  siteName: string,
): DeclaredAuthors {
  const declared = [structured?.authors ?? [], ...META_NAMES.map((name) => meta.all(name))];
  const agencies = structured?.organisations ?? [];
  const publishers = new Set([siteName, structured?.publisher, ...agencies].map(foldText));
  const isPublisher = (name: string) => publishers.has(foldText(name));
  const organisation = [...agencies, ...declared.flat()].find(isPublisher);
  const lists = [...declared, readMarkedUpNames(document)].map((source) =>
    cleanAuthorNames(source, siteName),
  );
  const persons = lists.find((names) =>
    names.some((name) => isPersonName(name) && !isPublisher(name)),
  );
  return {
    names: persons ?? lists.find((names) => names.length > 0) ?? [],
    organisation: organisation ?? null,
  };
}

function readMarkedUpNames(document: Document): string[] {
  return [...document.querySelectorAll(MARKED_UP)]
    .filter((element) => !element.querySelector('[itemprop~="name" i]'))
    .map(textOf)
    .filter((text) => text.length < LONGEST_NAMES);
}
