import type { Signal } from '@preact/signals';
import type { Toasts } from '@/components/feedback/create-toasts';
import { applyChange, type EntryChange } from '@/utils/library/store/entry-change';
import type { Library } from '@/utils/library/store/library';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';

/** Creates the actions that change the marks of the open article: favourite, archived, tags, queue. */
export function createArticleMarks(
  library: Pick<Library, 'change'>,
  entry: Signal<SavedArticleEntry | null>,
  showToast: Toasts['showToast'],
) {
  /** Changes the marks of the open article. Returns whether it did; shows `failed` if not. */
  async function mark(change: EntryChange, failed: string): Promise<boolean> {
    if (!entry.value) return false;
    const outcome = await library.change([entry.value.id], change);
    // The change cannot delete, so the time does not matter.
    if (outcome.ok) entry.value = applyChange(entry.value, change, 0);
    else showToast({ text: failed });
    return outcome.ok;
  }

  return {
    mark,
    /** Adds the open article to the favourites, or removes it. */
    async toggleFavourite(
      messages: Record<'favourited' | 'unfavourited' | 'failed', string>,
    ): Promise<void> {
      if (!entry.value) return;
      const isFavourite = !entry.value.isFavourite;
      if (!(await mark({ isFavourite }, messages.failed))) return;
      showToast({ text: isFavourite ? messages.favourited : messages.unfavourited });
    },
  };
}
