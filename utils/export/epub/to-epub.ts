import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Article } from '@/utils/article/article';
import type { CollectedPictures } from '@/utils/export/collect-pictures';
import { BOOK_STYLE } from '@/utils/export/page-style';
import { BOOK_CONTAINER, BOOK_TYPE } from './book-container';
import { buildBookPackage } from './build-book-package';
import { buildContents } from './build-book-pages';
import { toBookPath } from './place-book-pictures';
import { toBookPage } from './to-book-page';

/** The first day that an archive can name, written as each zone's own, for archives know no zones. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * The article as a book (EPUB 3.3), with its pictures in it; the lead picture is the cover. The same article with the
 * same pictures gives the same bytes. A picture that is missing, or of a kind that books do not have, is left out, and
 * its caption or alternative text stands in its place.
 */
export function toEpub(read: Article, pictures: CollectedPictures): Uint8Array<ArrayBuffer> {
  const { article, page, chapter, kept, cover, implementation } = toBookPage(
    read,
    pictures,
    'article.xhtml',
  );
  const files: Zippable = {
    // First and as it is: this is how a file is known as a book.
    mimetype: [strToU8(BOOK_TYPE), { level: 0 }],
    'META-INF/container.xml': strToU8(BOOK_CONTAINER),
    'OEBPS/package.opf': strToU8(buildBookPackage(article, kept, cover, chapter)),
    'OEBPS/nav.xhtml': strToU8(buildContents(implementation, article, [chapter])),
    'OEBPS/article.xhtml': strToU8(page),
    'OEBPS/style.css': strToU8(BOOK_STYLE),
  };
  for (const picture of kept) {
    const isPacked = picture.mediaType !== 'image/svg+xml';
    files[`OEBPS/${toBookPath(picture)}`] = [picture.bytes, { level: isPacked ? 0 : 6 }];
  }
  return zipSync(files, { mtime: NO_TIME });
}
