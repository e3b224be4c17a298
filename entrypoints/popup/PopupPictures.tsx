import { effect, useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Article } from '@/utils/article/article';
import type { PicturesOffer as Offer } from '@/utils/pictures/pictures-offer';
import type { SettingsStore } from '@/utils/settings/settings-store';
import styles from './popup.module.css';
import type { PopupState } from './popup-state';

interface PopupPicturesProps {
  saving: PopupState['saving'];
  settings: SettingsStore;
  article: Article | null;
}

/**
 * The offer to keep the pictures of an article that was just saved. Its parts are loaded when one is: the popup opens
 * fastest without them.
 */
export function PopupPictures({ saving, settings, article }: PopupPicturesProps) {
  const loaded = useSignal<{ offer: Offer; View: ComponentType<{ offer: Offer }> } | null>(null);
  useEffect(() => {
    const load = async () => {
      const [{ createBrowserOffer }, { PicturesOffer }] = await Promise.all([
        import('@/utils/pictures/create-browser-offer'),
        import('@/components/pictures/PicturesOffer'),
      ]);
      loaded.value ??= { offer: createBrowserOffer(settings), View: PicturesOffer };
      return loaded.value.offer;
    };
    // At once, not with the next frame: being busy tells an article that the reader saves now from one that is found
    // to be saved already.
    return effect(() => {
      const entry = saving.saved.value;
      if (!entry) loaded.peek()?.offer.close();
      else if (article && saving.isBusy.peek()) {
        void load().then((offer) => {
          if (saving.saved.peek() === entry) void offer.open(entry, article);
        });
      }
    });
  }, [loaded, saving, settings, article]);
  useEffect(() => () => loaded.peek()?.offer.stop(), [loaded]);
  if (!loaded.value) return null;
  const { offer, View } = loaded.value;
  return (
    <div class={styles.pictures}>
      <View offer={offer} />
    </div>
  );
}
