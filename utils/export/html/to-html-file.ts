import type { Article } from '@/utils/article/article';
import type { CollectedPictures } from '@/utils/export/collected-pictures';
import type { ExportMessages } from '@/utils/export/export-messages';
import { toHtmlPage } from './to-html-page';
import { writeDataAddress } from './write-data-address';

/**
 * Writes the article as one self-contained HTML file, with its style and pictures. A missing picture stays linked to
 * the web.
 */
export function toHtmlFile(
  article: Article,
  { bySource }: CollectedPictures,
  messages: ExportMessages,
): string {
  const addressOf = (src: string) => {
    const picture = bySource.get(src);
    return picture && writeDataAddress(picture.bytes, picture.mediaType);
  };
  return toHtmlPage(article, 'inside', addressOf, messages);
}
