import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Article } from '@/utils/article/article';
import type { CollectedPictures } from '@/utils/export/collected-pictures';
import type { ExportMessages } from '@/utils/export/export-messages';
import { toBookFacts } from './book-package';
import { createBook } from './create-book';

/** The earliest date a ZIP can hold, for reproducible bytes. In local time, because ZIP has no time zones. */
const EARLIEST_DATE = new Date(1980, 0, 1);

/**
 * Writes an article as a book (EPUB 3.3) with its pictures; the lead picture is the cover. The same article and
 * pictures give the same bytes. See `createBook` for pictures that are missing.
 */
export function toEpub(
  given: Article,
  pictures: CollectedPictures,
  messages: ExportMessages,
): Uint8Array<ArrayBuffer> {
  const book = createBook(messages);
  const chapter = book.addChapter(given, pictures, 'article.xhtml');
  const { packageFile, contents } = book.finish(toBookFacts(chapter.article));
  const files: Zippable = {};
  for (const { path, content } of [
    ...[...book.start, packageFile, contents],
    ...[chapter.page, book.style, ...chapter.pictures],
  ]) {
    const isStored = typeof content !== 'string' && !path.endsWith('.svg');
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    files[path] = [bytes, { level: isStored ? 0 : 6 }];
  }
  return zipSync(files, { mtime: EARLIEST_DATE });
}
