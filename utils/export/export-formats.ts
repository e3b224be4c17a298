import type { Article } from '@/utils/article/article';
import type { CollectedPictures } from './collect-pictures';
import type { ExportMessages } from './export-messages';

/** Returns the contents of an exported file. A text is encoded as UTF-8. */
export type FormatWriter = (
  article: Article,
  pictures: CollectedPictures,
  messages: ExportMessages,
) => string | Uint8Array<ArrayBuffer>;

/** An export format. */
export interface FormatSpec {
  mediaType: string;
  /** Of its files, without a dot. */
  extension: string;
  /** Whether its files contain the pictures. If not, none are fetched. */
  hasPictures: boolean;
  /** Loads the code that writes it. Each format loads its own, since it may be large and is rarely needed. */
  load(): Promise<FormatWriter>;
}

const FORMATS = {
  markdown: {
    mediaType: 'text/markdown;charset=utf-8',
    extension: 'md',
    hasPictures: false,
    load: async () => {
      const { toMarkdownFile } = await import('./markdown/to-markdown');
      return (article, _pictures, { date }) => toMarkdownFile(article, { writeDate: date });
    },
  },
  html: {
    mediaType: 'text/html;charset=utf-8',
    extension: 'html',
    hasPictures: true,
    load: async () => (await import('./html/to-html-file')).toHtmlFile,
  },
  epub: {
    mediaType: 'application/epub+zip',
    extension: 'epub',
    hasPictures: true,
    load: async () => (await import('./epub/to-epub')).toEpub,
  },
  text: {
    mediaType: 'text/plain;charset=utf-8',
    extension: 'txt',
    hasPictures: false,
    load: async () => {
      const { toPlainText } = await import('./text/to-plain-text');
      return (article, _pictures, messages) => toPlainText(article, messages);
    },
  },
} satisfies Record<string, FormatSpec>;

/** The name of a format, which is also the key of its message in the menu. */
export type ExportFormat = keyof typeof FORMATS;

/** Every format, in menu order. The menu, the export and file names read this table. */
export const EXPORT_FORMATS: Readonly<Record<ExportFormat, FormatSpec>> = FORMATS;
