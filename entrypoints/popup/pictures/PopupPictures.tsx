import { effect } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { PicturesOffer } from '@/components/library/offline-pictures/PicturesOffer';
import type { Article } from '@/utils/article/article';
import { createBrowserOffer } from '@/utils/library/offline-pictures/create-browser-offer';
import type { OfferSettings } from '@/utils/library/offline-pictures/pictures-offer';
import type { SavingState } from '@/utils/library/saving/saving-state';
import styles from './popup-pictures.module.css';

/** The props of the pictures offer. */
export interface PopupPicturesProps {
  saving: SavingState;
  settings: OfferSettings;
  article: Article;
}

/** The offer to store the pictures of an article that was just saved, while it is saved. */
export function PopupPictures({ saving, settings, article }: PopupPicturesProps) {
  const offer = useMemo(() => createBrowserOffer(settings), [settings]);
  useEffect(() => {
    let offered: string | null = null;
    const stop = effect(() => {
      const entry = saving.saved.value;
      // Storing pictures changes the entry too, but each save makes only one offer.
      const thisTime = entry && `${entry.id} ${entry.savedAt}`;
      if (thisTime === offered) return;
      offered = thisTime;
      if (entry) void offer.open(entry, article);
      else offer.close();
    });
    return () => {
      stop();
      offer.stop();
    };
  }, [offer, saving, article]);
  return (
    <div class={styles.pictures}>
      <PicturesOffer offer={offer} />
    </div>
  );
}
