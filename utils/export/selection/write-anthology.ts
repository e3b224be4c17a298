import { dublinCore, modifiedAt } from '@/utils/export/epub/book-package';
import { type BookFile, createBook } from '@/utils/export/epub/create-book';
import { toLanguageTag } from '@/utils/export/epub/keep-book-attributes';
import { uuidOfAddress } from '@/utils/export/epub/uuid-of-address';
import type { ArchiveWriter } from '@/utils/library/transfer/archive/archive-writer';
import type { ReadableArticle, SelectionFacts, SelectionWriter } from './selection-writer';

/** Writes articles as one book (EPUB 3.3) with a table of contents, one chapter per article. */
export async function writeAnthology(
  archive: ArchiveWriter,
  facts: SelectionFacts,
): Promise<SelectionWriter> {
  const book = createBook(facts.messages);
  const authors = new Set<string>();
  const urls: string[] = [];
  const write = async (files: readonly BookFile[]): Promise<void> => {
    for (const { path, content } of files) {
      if (typeof content === 'string') await archive.addText(path, content);
      else await archive.addBytes(path, content);
    }
  };
  await write([...book.start, book.style]);

  return {
    async add({ article, pictures }: ReadableArticle, number) {
      const chapter = book.addChapter(article, pictures, `chapter-${number}.xhtml`);
      await write([...chapter.pictures, chapter.page]);
      urls.push(article.url);
      for (const name of article.byline) authors.add(name);
    },
    async finish() {
      const { title, language, dir, now } = facts;
      const metadata = [
        ...dublinCore('identifier', `urn:uuid:${uuidOfAddress(urls.join('\n'))}`, ' id="id"'),
        ...dublinCore('title', title),
        ...dublinCore('language', toLanguageTag(language) ?? 'und'),
        ...[...authors].flatMap((name) => dublinCore('creator', name)),
        modifiedAt(new Date(now).toISOString()),
      ];
      const about = { title, lang: language, dir, metadata, beginsWithContents: true };
      const { packageFile, contents } = book.finish(about);
      await write([contents, packageFile]);
    },
  };
}
