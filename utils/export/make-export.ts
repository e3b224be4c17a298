import type { Article } from '@/utils/article/article';
import type { CollectedPictures } from './collected-pictures';
import { EXPORT_FORMATS, type ExportFormat } from './export-formats';
import type { ExportMessages } from './export-messages';
import { FORMAT_WRITERS } from './format-writers';
import { toFileName } from './to-file-name';

/** A file to save. */
export interface ExportedFile {
  /** Valid on every system. */
  name: string;
  mediaType: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Writes an article as a file. Pass `NO_PICTURES` for formats without pictures. Nothing is fetched. Rejects if the code
 * of the format cannot be loaded.
 */
export async function makeExport(
  article: Article,
  format: ExportFormat,
  pictures: CollectedPictures,
  messages: ExportMessages,
): Promise<ExportedFile> {
  const { mediaType, extension } = EXPORT_FORMATS[format];
  const write = await FORMAT_WRITERS[format]();
  const content = write(article, pictures, messages);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name: toFileName(article.title, extension), mediaType, bytes };
}
