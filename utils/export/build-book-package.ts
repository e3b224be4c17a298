import type { Article } from '@/utils/article/article';
import type { CollectedPicture } from './collect-pictures';
import { escapeXml } from './escape-xml';
import { toLanguageTag } from './keep-book-attributes';
import { dayOf } from './line-under-title';
import { toBookPath } from './place-book-pictures';
import { uuidOfAddress } from './uuid-of-address';

/** A time as `dc:date` may have it (W3CDTF). */
const FULL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * The book's `package.opf` (EPUB 3.3): what it is, which files it has and in which order they are read. Its identifier
 * comes from the article's address, so a book that is made again is known as the same one.
 */
export function buildBookPackage(
  article: Article,
  pictures: readonly CollectedPicture[],
  cover: CollectedPicture | null,
): string {
  const direction = article.dir === 'rtl' ? ' page-progression-direction="rtl"' : '';
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${listMetadata(article).join('\n')}
</metadata>
<manifest>
<item id="contents" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="article" href="article.xhtml" media-type="application/xhtml+xml"/>
<item id="style" href="style.css" media-type="text/css"/>
${pictures.map((picture) => listPicture(picture, picture === cover)).join('\n')}
</manifest>
<spine${direction}>
<itemref idref="article"/>
</spine>
</package>
`;
}

function listMetadata(article: Article): string[] {
  const { url, canonicalUrl, title, lang, byline, siteName, publishedTime, dek } = article;
  const published = FULL_TIME.test(publishedTime ?? '') ? publishedTime : dayOf(publishedTime);
  const entry = (name: string, words: string | null | undefined, attributes = '') =>
    words?.trim() ? [`<dc:${name}${attributes}>${escapeXml(words.trim())}</dc:${name}>`] : [];
  return [
    ...entry('identifier', `urn:uuid:${uuidOfAddress(canonicalUrl ?? url)}`, ' id="id"'),
    ...entry('title', title),
    ...entry('language', toLanguageTag(lang) ?? 'und'),
    ...byline.flatMap((name) => entry('creator', name)),
    ...entry('publisher', siteName),
    ...entry('date', published),
    ...entry('source', url),
    ...entry('description', dek),
    `<meta property="dcterms:modified">${toSecond(article.extractedAt)}</meta>`,
  ];
}

/** A time in whole seconds of UTC, as the standard wants it; the epoch when it is none. */
function toSecond(iso: string): string {
  const time = new Date(iso);
  const known = Number.isNaN(time.getTime()) ? new Date(0) : time;
  return known.toISOString().replace(/\.\d+Z$/, 'Z');
}

function listPicture(picture: CollectedPicture, isCover: boolean): string {
  const id = picture.name.replace(/\..*$/, '');
  const properties = isCover ? ' properties="cover-image"' : '';
  return `<item id="${id}" href="${toBookPath(picture)}" media-type="${picture.mediaType}"${properties}/>`;
}
