import type { Article } from '@/utils/article/article';
import type { CollectedPicture } from '@/utils/export/collected-pictures';
import { dayOf } from '@/utils/export/layout/line-under-title';
import type { BookPageFacts } from './book-pages';
import { escapeXml } from './escape-xml';
import { toLanguageTag } from './keep-book-attributes';
import { toBookPath } from './place-book-pictures';
import { uuidOfAddress } from './uuid-of-address';

/** A full time in the format of `dc:date` (W3CDTF). */
const FULL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** A chapter file, as the package lists it. */
interface PackagedPage {
  href: string;
  /** Whether it contains MathML, which the package must declare. */
  hasFormulas: boolean;
}

/** The metadata and the order of a book. */
export interface BookFacts extends BookPageFacts {
  /** The metadata elements: Dublin Core and the time of the last change. */
  metadata: readonly string[];
  /** Whether the table of contents is the first page. */
  beginsWithContents: boolean;
}

/**
 * Describes a book of one article. Its identifier is derived from the article's address, so that exporting it again
 * gives the same book.
 */
export function toBookFacts(article: Article): BookFacts {
  const { title, lang, dir } = article;
  return { title, lang, dir, metadata: listMetadata(article), beginsWithContents: false };
}

/**
 * Writes `package.opf` (EPUB 3.3): the metadata, the files and the reading order. `pages` are the chapters in reading
 * order.
 */
export function buildPackage(
  { metadata, dir, beginsWithContents }: BookFacts,
  pages: readonly PackagedPage[],
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

/** A file name without its extension. */
const idOf = (name: string): string => name.replace(/\..*$/, '');

function listMetadata(article: Article): string[] {
  const { url, canonicalUrl, title, lang, byline, siteName, publishedTime, dek } = article;
  const published = FULL_TIME.test(publishedTime ?? '') ? publishedTime : dayOf(publishedTime);
  return [
    ...dublinCore('identifier', `urn:uuid:${uuidOfAddress(canonicalUrl ?? url)}`, ' id="id"'),
    ...dublinCore('title', title),
    ...dublinCore('language', toLanguageTag(lang) ?? 'und'),
    ...byline.flatMap((name) => dublinCore('creator', name)),
    ...dublinCore('publisher', siteName),
    ...dublinCore('date', published),
    ...dublinCore('source', url),
    ...dublinCore('description', dek),
    modifiedAt(article.extractedAt),
  ];
}

/** Returns a Dublin Core element, or nothing if the value is empty. */
export function dublinCore(
  name: string,
  value: string | null | undefined,
  attributes = '',
): string[] {
  const text = value?.trim();
  return text ? [`<dc:${name}${attributes}>${escapeXml(text)}</dc:${name}>`] : [];
}

/** Returns the element with the time of the last change. `iso` is ISO 8601. */
export const modifiedAt = (iso: string): string =>
  `<meta property="dcterms:modified">${toSecond(iso)}</meta>`;

/** Formats a time in whole seconds of UTC, as the standard requires. The epoch replaces an invalid time. */
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
