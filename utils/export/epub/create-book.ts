import type { Article } from '@/utils/article/article';
import type { CollectedPicture, CollectedPictures } from '@/utils/export/collected-pictures';
import type { ExportMessages } from '@/utils/export/export-messages';
import { linkNotes } from '@/utils/export/layout/link-notes';
import { BOOK_STYLE } from '@/utils/export/layout/page-style';
import { writeCards } from '@/utils/export/layout/write-cards';
import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';
import { type BookFacts, buildPackage } from './book-package';
import { type BookChapter, buildChapter, buildContents } from './book-pages';
import { removeInvalidCharacters } from './escape-xml';
import { isForBooks, placeBookPictures, toBookPath } from './place-book-pictures';
import { tidyForBook } from './tidy-for-book';

/** A file in a book. Texts are compressed, bytes are stored unless they are SVG. */
export interface BookFile {
  path: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** The files of one chapter. */
export interface ChapterFiles {
  /** The article as given, with a title that is not empty: a book and its contents need one. */
  article: Article;
  page: BookFile;
  pictures: BookFile[];
}

/** A book (EPUB 3.3) that is assembled chapter by chapter. */
export interface Book {
  /** Files to write first, in this order: a reader recognises a book by its first file. */
  start: readonly BookFile[];
  style: BookFile;
  /**
   * Adds an article as a chapter. Returns its files and keeps only its headings. A missing picture, or one of a type
   * that books do not allow, is replaced with its caption or alternative text.
   */
  addChapter(article: Article, pictures: CollectedPictures, fileName: string): ChapterFiles;
  /** Returns the files that list the others. Throws if the book has no chapter. */
  finish(facts: BookFacts): { packageFile: BookFile; contents: BookFile };
}

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles><rootfile full-path="OEBPS/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

const inBook = (name: string, content: BookFile['content']): BookFile => ({
  path: `OEBPS/${name}`,
  content,
});

/** Starts a book. The first lead picture that books allow becomes the cover. */
export function createBook(messages: ExportMessages): Book {
  const chapters: BookChapter[] = [];
  const listed: Pick<CollectedPicture, 'name' | 'mediaType'>[] = [];
  let cover: (typeof listed)[number] | null = null;
  let implementation: DOMImplementation | null = null;

  return {
    start: [
      // As bytes, because it must not be compressed.
      { path: 'mimetype', content: new TextEncoder().encode('application/epub+zip') },
      { path: 'META-INF/container.xml', content: CONTAINER },
    ],
    style: inBook('style.css', BOOK_STYLE),
    addChapter(given, collected, fileName) {
      const article = { ...given, title: removeInvalidCharacters(given.title).trim() || given.url };
      const body = sanitiseArticle(article.html);
      implementation = body.ownerDocument.implementation;
      const used = placeBookPictures(body, collected);
      writeCards(body, messages);
      tidyForBook(body);
      linkNotes(body, article.url);
      const lead = collected.bySource.get(article.leadImage?.src ?? '');
      const isLeadAllowed = lead !== undefined && isForBooks(lead);
      const kept = isLeadAllowed && !used.includes(lead) ? [lead, ...used] : used;
      const { page, chapter } = buildChapter(article, body, fileName, messages);
      chapters.push(chapter);
      for (const { name, mediaType } of kept) {
        const picture = { name, mediaType };
        listed.push(picture);
        if (isLeadAllowed && name === lead.name) cover ??= picture;
      }
      return {
        article,
        page: inBook(fileName, page),
        pictures: kept.map((picture) => inBook(toBookPath(picture), picture.bytes)),
      };
    },
    finish(facts) {
      if (!implementation) throw new Error('a book needs a chapter');
      return {
        packageFile: inBook('package.opf', buildPackage(facts, chapters, listed, cover)),
        contents: inBook('nav.xhtml', buildContents(implementation, facts, chapters)),
      };
    },
  };
}
