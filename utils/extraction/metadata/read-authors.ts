import { foldText } from '@/utils/article/text/fold-text';
import { hasMoreTextThan, textOf } from '@/utils/article/text/squeeze-text';
import { cleanAuthorNames } from './clean-author-names';
import { isPersonName } from './is-person-name';
import type { StructuredArticle } from './read-json-ld';
import type { MetaTags } from './read-meta-tags';

const META_NAMES = [
  'author',
  'authors',
  'article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'writer',
  'cxenseparse:author',
  // WordPress: "Written by", in link previews.
  'twitter:data1',
];
const MARKED_UP =
  '[itemprop~="author" i] [itemprop~="name" i], [itemprop~="author" i], [rel~="author"], .p-author, .h-card .p-name';

/** Parts of a page with other authors: those of other stories and of pictures. */
const OTHERS_WORK =
  'aside, nav, figure, li:has(h2, h3, h4), [class*="summary-item" i], [class*="teaser" i]';
/** More elements are those of a list of stories. */
const MAX_MARKED = 200;
/** Longer texts are not lists of names. Characters. */
const LONGEST_NAMES = 99;

/** The authors in the page's metadata. */
export interface DeclaredAuthors {
  /** Without the site itself. */
  names: string[];
  /** The first organisation among them, the site itself or another; null if there is none. */
  organisation: string | null;
}

/** Reads the authors from the first source that names a person, in order of trust: JSON-LD, meta tags, microdata. */
export function readAuthors(
  document: Document,
  meta: MetaTags,
  structured: StructuredArticle | null,
  siteName: string,
): DeclaredAuthors {
  const declared = [
    structured?.authors ?? [],
    ...META_NAMES.map((name) => meta.all(name)),
    meta.all('citation_author').map(inOrder),
  ];
  const agencies = structured?.organisations ?? [];
  const publishers = new Set(
    [siteName, structured?.publisher, ...meta.all('dc.publisher'), ...agencies].map(foldText),
  );
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

/** Writes "Brook, Ada" as "Ada Brook". */
const inOrder = (name: string): string => name.replace(/^([^\s,]+), ([^\s,]+)$/, '$2 $1');

function readMarkedUpNames(document: Document): string[] {
  return [...document.querySelectorAll(MARKED_UP)]
    .slice(0, MAX_MARKED)
    .filter((element) => !element.querySelector('[itemprop~="name" i]'))
    .filter((element) => !element.closest(OTHERS_WORK))
    .filter((element) => !hasMoreTextThan(element, LONGEST_NAMES))
    .map(textOf);
}
