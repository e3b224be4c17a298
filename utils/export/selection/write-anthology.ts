import type { CollectedPicture } from '@/utils/export/collect-pictures';
import { BOOK_CONTAINER, BOOK_TYPE } from '@/utils/export/epub/book-container';
import { buildPackage, entry, tellModified } from '@/utils/export/epub/build-book-package';
import { type BookChapter, buildContents } from '@/utils/export/epub/build-book-pages';
import { toLanguageTag } from '@/utils/export/epub/keep-book-attributes';
import { toBookPath } from '@/utils/export/epub/place-book-pictures';
import { toBookPage } from '@/utils/export/epub/to-book-page';
import { uuidOfAddress } from '@/utils/export/epub/uuid-of-address';
import { BOOK_STYLE } from '@/utils/export/page-style';
import type {
  ReadableArticle,
  SelectionFacts,
  SelectionWriter,
} from '@/utils/export/selection/selection-writer';
import type { ArchiveWriter } from '@/utils/library/transfer/archive/archive-writer';

type ListedPicture = Pick<CollectedPicture, 'name' | 'mediaType'>;

/**
 * Writes articles as one book (EPUB 3.3): a chapter each, and a page of contents. The first lead picture is the cover.
 * Nothing of a chapter is held once it is written but its headings.
 */
export async function writeAnthology(
  archive: ArchiveWriter,
  facts: SelectionFacts,
): Promise<SelectionWriter> {
  const chapters: BookChapter[] = [];
  const pictures: ListedPicture[] = [];
  const authors = new Set<string>();
  const urls: string[] = [];
  let cover: ListedPicture | null = null;
  let implementation: DOMImplementation | null = null;
  // First and as it is: this is how a file is known as a book.
  await archive.addBytes('mimetype', new TextEncoder().encode(BOOK_TYPE));
  await archive.addText('META-INF/container.xml', BOOK_CONTAINER);
  await archive.addText('OEBPS/style.css', BOOK_STYLE);

  return {
    async add({ article, pictures: collected }: ReadableArticle, number) {
      const page = toBookPage(article, collected, `chapter-${number}.xhtml`);
      implementation = page.implementation;
      for (const picture of page.kept) {
        await archive.addBytes(`OEBPS/${toBookPath(picture)}`, picture.bytes);
        const listed = { name: picture.name, mediaType: picture.mediaType };
        if (picture === page.cover) cover ??= listed;
        pictures.push(listed);
      }
      await archive.addText(`OEBPS/${page.chapter.href}`, page.page);
      chapters.push(page.chapter);
      urls.push(article.url);
      for (const name of article.byline) authors.add(name);
    },
    async finish() {
      if (!implementation) return;
      const manner = { title: facts.title, lang: facts.language, dir: facts.dir };
      await archive.addText('OEBPS/nav.xhtml', buildContents(implementation, manner, chapters));
      const metadata = [
        ...entry('identifier', `urn:uuid:${uuidOfAddress(urls.join('\n'))}`, ' id="id"'),
        ...entry('title', facts.title),
        ...entry('language', toLanguageTag(facts.language) ?? 'und'),
        ...[...authors].flatMap((name) => entry('creator', name)),
        tellModified(new Date(facts.now).toISOString()),
      ];
      const opf = buildPackage(
        { metadata, dir: facts.dir, pages: chapters, beginsWithContents: true },
        pictures,
        cover,
      );
      await archive.addText('OEBPS/package.opf', opf);
    },
  };
}
