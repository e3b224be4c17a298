import { toHtmlFile } from '@/utils/export/html/to-html-file';
import { toMarkdownFile } from '@/utils/export/markdown/to-markdown';
import type { SelectionFacts, SelectionWriter } from '@/utils/export/selection/selection-writer';
import { toFileName } from '@/utils/export/to-file-name';
import type { ArchiveWriter } from '@/utils/library/transfer/archive/archive-writer';

/** Writes articles as Markdown files, their pictures in a folder beside them. */
export function writeMarkdownFiles(
  archive: ArchiveWriter,
  { messages }: Pick<SelectionFacts, 'messages'>,
): SelectionWriter {
  return {
    async add({ article, pictures, tags }, number) {
      for (const { name, bytes } of pictures.bySource.values()) {
        await archive.addBytes(`pictures/${name}`, bytes);
      }
      const addressOf = (src: string) => {
        const picture = pictures.bySource.get(src);
        return picture && `pictures/${picture.name}`;
      };
      const text = toMarkdownFile(article, { addressOf, tags, messages });
      await archive.addText(nameFile(number, article.title, 'md'), text);
    },
    finish: async () => undefined,
  };
}

/** Writes articles as HTML files, each with its pictures inside. */
export function writeHtmlFiles(
  archive: ArchiveWriter,
  { messages }: Pick<SelectionFacts, 'messages'>,
): SelectionWriter {
  return {
    async add({ article, pictures }, number) {
      const text = toHtmlFile(article, pictures, messages);
      await archive.addText(nameFile(number, article.title, 'html'), text);
    },
    finish: async () => undefined,
  };
}

/** Numbered, because two articles may have the same title, and so that files sort in order. */
function nameFile(number: number, title: string, extension: string): string {
  return toFileName(`${String(number).padStart(3, '0')} ${title}`, extension);
}
