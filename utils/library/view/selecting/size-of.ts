import type { SavedArticleEntry } from '@/utils/library/store/saved-article';

/** Returns the bytes an article uses on disk: text, earlier editions and pictures. */
export function sizeOf({ textBytes, editions, pictures }: SavedArticleEntry): number {
  return textBytes + editions.bytes + pictures.bytes;
}
