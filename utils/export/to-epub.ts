import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Article } from '@/utils/article/article';
import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';
import { buildBookPackage } from './build-book-package';
import { buildBookPages } from './build-book-pages';
import type { CollectedPictures } from './collect-pictures';
import { keepAllowed } from './escape-xml';
import { BOOK_STYLE } from './page-style';
import { isForBooks, placeBookPictures, toBookPath } from './place-book-pictures';
import { tidyForBook } from './tidy-for-book';

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles><rootfile full-path="OEBPS/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** The first day that an archive can name, written as each zone's own, for archives know no zones. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * The article as a book (EPUB 3.3), with its pictures in it; the lead picture is the cover. The same article with the
 * same pictures gives the same bytes. A picture that is missing, or of a kind that books do not have, is left out, and
 * its caption or alternative text stands in its place.
 */
export function toEpub(read: Article, pictures: CollectedPictures): Uint8Array<ArrayBuffer> {
  // A book must have a title, and its contents a line that is not empty.
  const article = { ...read, title: keepAllowed(read.title).trim() || read.url };
  const body = sanitiseArticle(article.html);
  const used = placeBookPictures(body, pictures);
  tidyForBook(body);
  const lead = pictures.bySource.get(article.leadImage?.src ?? '');
  const cover = lead && isForBooks(lead) ? lead : null;
  const kept = cover && !used.includes(cover) ? [cover, ...used] : used;
  const pages = buildBookPages(article, body);
  const files: Zippable = {
    // First and as it is: this is how a file is known as a book.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    'OEBPS/package.opf': strToU8(buildBookPackage(article, kept, cover)),
    'OEBPS/nav.xhtml': strToU8(pages.navigation),
    'OEBPS/article.xhtml': strToU8(pages.article),
    'OEBPS/style.css': strToU8(BOOK_STYLE),
  };
  for (const picture of kept) {
    const isPacked = picture.mediaType !== 'image/svg+xml';
    files[`OEBPS/${toBookPath(picture)}`] = [picture.bytes, { level: isPacked ? 0 : 6 }];
  }
  return zipSync(files, { mtime: NO_TIME });
}
