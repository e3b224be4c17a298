import { strToU8 } from 'fflate';
import type { Article } from '@/utils/article/article';
import type { CollectedPictures } from './collect-pictures';
import { toEpub } from './epub/to-epub';
import { EXPORT_FORMATS, type ExportFormat } from './export-formats';
import { ENGLISH_EXPORT_WORDS, type ExportWords } from './export-words';
import { toHtmlFile } from './html/to-html-file';
import { toMarkdown } from './markdown/to-markdown';
import { toPlainText } from './text/to-plain-text';
import { toFileName } from './to-file-name';

/** A file to be kept. */
export interface ExportedFile {
  /** Safe on every system. */
  name: string;
  mediaType: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Makes the article's file in a format. Formats without pictures look at none: `NO_PICTURES` does. Nothing is fetched.
 */
export function makeExport(
  article: Article,
  format: ExportFormat,
  pictures: CollectedPictures,
  words: ExportWords = ENGLISH_EXPORT_WORDS,
): ExportedFile {
  const { mediaType, extension } = EXPORT_FORMATS[format];
  const bytes = writeFormat(article, format, pictures, words);
  return { name: toFileName(article.title, extension), mediaType, bytes };
}

function writeFormat(
  article: Article,
  format: ExportFormat,
  pictures: CollectedPictures,
  words: ExportWords,
): Uint8Array<ArrayBuffer> {
  switch (format) {
    case 'markdown':
      return strToU8(toMarkdown(article));
    case 'html':
      return strToU8(toHtmlFile(article, pictures));
    case 'epub':
      return toEpub(article, pictures);
    case 'text':
      return strToU8(toPlainText(article, words));
  }
}
