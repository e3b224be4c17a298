import { signal } from '@preact/signals';
import { FROM_SITES, type PictureSources } from '@/components/article/images/picture-sources';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import type { PopupWorld } from '../popup-world';

/** Creates the state of where pictures come from: from their sites until those of the saved copy are read. */
export function createStoredPictures(read: PopupWorld['readStoredPictures']) {
  const sources = signal<PictureSources>(FROM_SITES);
  let shown = '';
  return {
    sources,
    /** Shows the pictures that are stored with a copy: without a network, the site's do not load. */
    async show(copy: SavedArticleEntry | null): Promise<void> {
      const wanted = copy && copy.pictures.kept > 0 ? `${copy.id} ${copy.pictures.kept}` : '';
      if (!copy || wanted === '' || wanted === shown) return;
      shown = wanted;
      sources.value = { kept: await read(copy.id), missing: new Map() };
    },
  };
}
