import type { Article } from '@/utils/article/article';
import type { CollectedPictures } from '@/utils/export/collect-pictures';
import { toHtmlPage } from './to-html-page';
import { writeDataAddress } from './write-data-address';

/**
 * The article as one HTML file that needs no other: its style and its pictures are inside. A picture that could not be
 * had stays linked where it is on the web.
 */
export function toHtmlFile(article: Article, { bySource }: CollectedPictures): string {
  return toHtmlPage(article, 'inside', (src) => {
    const picture = bySource.get(src);
    return picture && writeDataAddress(picture.bytes, picture.mediaType);
  });
}
