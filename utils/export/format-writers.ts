import type { Article } from '@/utils/article/article';
import type { CollectedPictures } from './collected-pictures';
import type { ExportFormat } from './export-formats';
import type { ExportMessages } from './export-messages';

/** Returns the contents of an exported file. A text is encoded as UTF-8. */
export type FormatWriter = (
  article: Article,
  pictures: CollectedPictures,
  messages: ExportMessages,
) => string | Uint8Array<ArrayBuffer>;

/** Loads the code that writes a format. Each format loads its own, since it may be large and is rarely needed. */
export const FORMAT_WRITERS: Readonly<Record<ExportFormat, () => Promise<FormatWriter>>> = {
  markdown: async () => {
    const { toMarkdownFile } = await import('./markdown/to-markdown');
    return (article, _pictures, messages) => toMarkdownFile(article, { messages });
  },
  html: async () => (await import('./html/to-html-file')).toHtmlFile,
  epub: async () => (await import('./epub/to-epub')).toEpub,
  text: async () => {
    const { toPlainText } = await import('./text/to-plain-text');
    return (article, _pictures, messages) => toPlainText(article, messages);
  },
};
