import { type ReadonlySignal, signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { Toasts } from '@/components/feedback/create-toasts';
import type { Article } from '@/utils/article/article';
import { createPagesState } from '@/utils/further-pages/pages-state';
import { createSavingState, type SavingMessages } from '@/utils/library/saving/saving-state';
import { toggleWithPages } from '@/utils/library/saving/toggle-with-pages';
import type { Settings } from '@/utils/settings/settings';
import type { createPageReading } from './page-reading';
import type { PopupPicturesProps } from './pictures/PopupPictures';
import { createStoredPictures } from './pictures/stored-pictures';
import type { PopupWorld } from './popup-world';

interface PopupArticleParts {
  page: Pick<ReturnType<typeof createPageReading>, 'article' | 'show' | 'tabId'>;
  settings: ReadonlySignal<Settings | null>;
  showToast: Toasts['showToast'];
}

/** Creates the state of what surrounds the article that was read: its saved copy, stored pictures and further pages. */
export function createPopupArticle(
  world: PopupWorld,
  { page, settings, showToast }: PopupArticleParts,
) {
  const pictures = createStoredPictures(world.readStoredPictures);
  /** The offer after a save. It is loaded only then, so that the popup opens faster. */
  const offer = signal<{ View: ComponentType<PopupPicturesProps> } | null>(null);
  const saving = createSavingState(world, showToast, () => {
    void import('./pictures/PopupPictures').then(({ PopupPictures }) => {
      offer.value ??= { View: PopupPictures };
    });
  });
  const pages = createPagesState({
    async open(article) {
      const tabId = page.tabId.value;
      return tabId === null ? null : world.openPages(tabId, article);
    },
    current: page.article,
    show(article) {
      page.show(article);
      void lookUp(article);
    },
  });

  /** Looks up the saved copy, and its stored pictures. */
  async function lookUp(article: Article): Promise<void> {
    await saving.lookUp(article);
    await pictures.show(saving.saved.value);
  }

  return {
    saving,
    pages,
    offer,
    pictures: pictures.sources,
    lookUp,
    /** Looks up the further pages and the saved copy of an article that was just read. */
    async lookAround(article: Article): Promise<void> {
      void pages.lookUp(article);
      await lookUp(article);
    },
    toggleSaved(messages: SavingMessages): Promise<void> {
      const joinPages = settings.value?.joinPages ?? false;
      return toggleWithPages({ saving, prepare: pages.prepareSaving, joinPages }, messages);
    },
  };
}
