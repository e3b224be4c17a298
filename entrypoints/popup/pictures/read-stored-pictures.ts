import { browserWorld, openBrowserLibrary } from '@/utils/library/store/browser-library';
import { LibraryStore } from '@/utils/library/store/library-store';
import type { SavedArticleId } from '@/utils/library/store/saved-article';

/**
 * Returns object URLs of the stored pictures of a saved article, by their URL in the article. Empty if the library
 * cannot be read. The URLs last as long as the popup.
 */
export async function readStoredPictures(id: SavedArticleId): Promise<ReadonlyMap<string, string>> {
  const store = new LibraryStore(openBrowserLibrary().connection, browserWorld);
  const found = await store.pictures(id);
  const pictures = found.ok ? found.value : [];
  return new Map(
    pictures.flatMap((picture) =>
      picture.status === 'kept' ? [[picture.src, URL.createObjectURL(picture.blob)] as const] : [],
    ),
  );
}
