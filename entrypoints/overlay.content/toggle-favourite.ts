import type { Signal } from '@preact/signals';
import type { Toasts } from '@/components/feedback/create-toasts';
import { describeError } from '@/utils/article/outcome/describe-error';
import { fail } from '@/utils/article/outcome/result';
import type { SavedCopy } from '@/utils/library/saving/saving-state';
import type { OverlayWorld } from './overlay-world';

/** The messages of a change of the favourites mark. */
export type FavouriteMessages = Record<
  'favourited' | 'unfavourited' | 'saveFirst' | 'failed',
  string
>;

interface FavouriteParts {
  saved: Signal<SavedCopy | null>;
  showToast: Toasts['showToast'];
  checkAlive(): void;
}

/** Adds the saved copy of the open article to the favourites, or removes it. */
export async function toggleFavourite(
  { calls, source }: Pick<OverlayWorld, 'calls' | 'source'>,
  { saved, showToast, checkAlive }: FavouriteParts,
  messages: FavouriteMessages,
): Promise<void> {
  const copy = saved.value;
  // A selection has no copy of its own.
  if (source === 'selection') return;
  if (!copy) return showToast({ text: messages.saveFirst });
  const isFavourite = !copy.isFavourite;
  const outcome = await calls
    .favouriteHere(isFavourite)
    .catch((error) => fail({ cause: describeError(error) }));
  if (!outcome.ok) {
    showToast({ text: messages.failed });
    return checkAlive();
  }
  saved.value = { ...copy, isFavourite };
  showToast({ text: isFavourite ? messages.favourited : messages.unfavourited });
}
