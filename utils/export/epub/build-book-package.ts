import type { Article } from '@/utils/article/article';
import type { CollectedPicture } from '@/utils/export/collect-pictures';
import { dayOf } from '@/utils/export/line-under-title';
import { escapeXml } from './escape-xml';
import { toLanguageTag } from './keep-book-attributes';
import { toBookPath } from './place-book-pictures';
import { uuidOfAddress } from './uuid-of-address';

/** A time as `dc:date` may have it (W3CDTF). */
const FULL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** A page of a book, as its package lists it. */
export interface BookFile {
  href: string;
  /** Books must say which of their pages hold MathML. */
  hasFormulas: boolean;
}

/** What a book is, for its package. */
export interface BookFacts {
  /** Lines of Dublin Core and the time of change. */
  metadata: readonly string[];
  dir: Article['dir'];
  /** Its pages, in the order of reading, without the contents. */
  pages: readonly BookFile[];
  /** Whether the contents are a page to be read, before the others. */
  beginsWithContents: boolean;
}

/**
 * The package of a book of one article. Its identifier comes from the article's address, so a book that is made again is
 * known as the same one.
 */
export function buildBookPackage(
  article: Article,
  pictures: readonly CollectedPicture[],
  cover: CollectedPicture | null,
  { hasFormulas }: Pick<BookFile, 'hasFormulas'>,
): string {
  const facts = {
    metadata: listMetadata(article),
    dir: article.dir,
    pages: [{ href: 'article.xhtml', hasFormulas }],
    beginsWithContents: false,
  };
  return buildPackage(facts, pictures, cover);
}

/** A book's `package.opf` (EPUB 3.3): what it is, which files it has and in which order they are read. */
export function buildPackage(
  { metadata, dir, pages, beginsWithContents }: BookFacts,
  pictures: readonly Pick<CollectedPicture, 'name' | 'mediaType'>[],
  cover: Pick<CollectedPicture, 'name' | 'mediaType'> | null,
): string {
  const direction = dir === 'rtl' ? ' page-progression-direction="rtl"' : '';
  const items = pages.map(
    ({ href, hasFormulas }) =>
      `<item id="${idOf(href)}" href="${href}" media-type="application/xhtml+xml"${hasFormulas ? ' properties="mathml"' : ''}/>`,
  );
  const order = [
    ...(beginsWithContents ? ['contents'] : []),
    ...pages.map(({ href }) => idOf(href)),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata.join('\n')}
</metadata>
<manifest>
<item id="contents" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
${items.join('\n')}
<item id="style" href="style.css" media-type="text/css"/>
${pictures.map((picture) => listPicture(picture, picture === cover)).join('\n')}
</manifest>
<spine${direction}>
${order.map((id) => `<itemref idref="${id}"/>`).join('\n')}
</spine>
</package>
`;
}

/** The name of a file without its ending. */
const idOf = (name: string): string => name.replace(/\..*$/, '');

function listMetadata(article: Article): string[] {
  const { url, canonicalUrl, title, lang, byline, siteName, publishedTime, dek } = article;
  const published = FULL_TIME.test(publishedTime ?? '') ? publishedTime : dayOf(publishedTime);
  return [
    ...entry('identifier', `urn:uuid:${uuidOfAddress(canonicalUrl ?? url)}`, ' id="id"'),
    ...entry('title', title),
    ...entry('language', toLanguageTag(lang) ?? 'und'),
    ...byline.flatMap((name) => entry('creator', name)),
    ...entry('publisher', siteName),
    ...entry('date', published),
    ...entry('source', url),
    ...entry('description', dek),
    tellModified(article.extractedAt),
  ];
}

/** One line of Dublin Core; none where there are no words. */
export function entry(name: string, words: string | null | undefined, attributes = ''): string[] {
  const text = words?.trim();
  return text ? [`<dc:${name}${attributes}>${escapeXml(text)}</dc:${name}>`] : [];
}

/** When a book was last changed; `iso` is ISO 8601. */
export const tellModified = (iso: string): string =>
  `<meta property="dcterms:modified">${toSecond(iso)}</meta>`;

/** A time in whole seconds of UTC, as the standard wants it; the epoch when it is none. */
function toSecond(iso: string): string {
  const time = new Date(iso);
  const known = Number.isNaN(time.getTime()) ? new Date(0) : time;
  return known.toISOString().replace(/\.\d+Z$/, 'Z');
}

function listPicture(
  picture: Pick<CollectedPicture, 'name' | 'mediaType'>,
  isCover: boolean,
): string {
  const id = idOf(picture.name);
  const properties = isCover ? ' properties="cover-image"' : '';
  return `<item id="${id}" href="${toBookPath(picture)}" media-type="${picture.mediaType}"${properties}/>`;
}
