import { mayFetchPicture } from '@/utils/library/offline-pictures/fetching/may-fetch-picture';

interface PictureSource {
  /** Returns the stored file of a picture; null if there is none. */
  stored(src: string): Blob | null;
  /** Requests a picture from its site; null if that fails. */
  fetch(src: string): Promise<Blob | null>;
}

/**
 * Returns a picture of a saved article for an export: the stored file, otherwise the site's. Null for an address that
 * the article may not make Lectern request.
 */
export async function fetchForExport(
  src: string,
  articleUrl: string,
  { stored, fetch }: PictureSource,
): Promise<Blob | null> {
  return stored(src) ?? (mayFetchPicture(src, articleUrl) ? fetch(src) : null);
}
