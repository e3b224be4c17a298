import type { Signal } from '@preact/signals';
import type { Toasts } from '@/components/feedback/create-toasts';
import type { Article } from '@/utils/article/article';
import { createCorrectionState } from '@/utils/corrections/correction-state';
import { NO_RULE } from '@/utils/corrections/rules/site-rule';
import type { SavingLibrary } from '@/utils/library/saving/saving-state';
import type { SavedArticle } from '@/utils/library/store/saved-article';
import type { Opened } from './opened';

/** Creates the state of correcting a saved article. */
export function createSavedCorrections(
  library: Pick<SavingLibrary, 'save'>,
  opened: Signal<Opened>,
  showToast: Toasts['showToast'],
) {
  const state = createCorrectionState({
    load: async () => (await import('@/utils/corrections/correction-parts')).CORRECTION_PARTS,
    show(article) {
      const { value } = opened;
      if (value.status === 'open') opened.value = { ...value, saved: { ...value.saved, article } };
    },
    // Rules describe elements of a live page.
    store: () => false,
  });

  const begin = (article: Article) => state.begin({ article, trace: null, rule: NO_RULE });

  return {
    state,
    /** Begins with an article that was just opened. */
    begin,
    /**
     * Stores the open article as it was corrected. The text before stays as an earlier edition. Returns it with its new
     * entry; null if it could not be stored; then shows `failed`.
     */
    async save(failed: string): Promise<SavedArticle | null> {
      const { value } = opened;
      if (value.status !== 'open') return null;
      const { article } = value.saved;
      const outcome = await library.save(article);
      if (!outcome.ok) {
        showToast({ text: failed });
        return null;
      }
      begin(article);
      return { entry: outcome.value, article };
    },
  };
}
