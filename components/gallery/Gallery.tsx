import { useSignal } from '@preact/signals';
import { ChevronLeft, ChevronRight, TextSelect, X, ZoomIn, ZoomOut } from 'lucide';
import { useRef } from 'preact/hooks';
import { IconButton } from '@/components/controls/IconButton';
import { Picture } from '@/components/images/Picture';
import { useInterface } from '@/components/interface/interface-context';
import { useModal } from '@/components/interface/use-modal';
import { useReaderWords } from '@/components/reader/use-reader-words';
import type { ArticleImage } from '@/utils/article/article';
import { Filmstrip } from './Filmstrip';
import styles from './Gallery.module.css';
import { meaningOfGalleryKey } from './gallery-keys';

interface GalleryProps {
  images: readonly ArticleImage[];
  /** 0-based number of the image shown. */
  index: number;
  onChange(index: number): void;
  onShowInArticle(index: number): void;
  onClose(): void;
}

/** How many times its fitting size a picture may be shown at. */
const ZOOMS = [1, 1.5, 2, 3, 4] as const;

/** The captioned images, one large on black, all of them in a strip below. */
export function Gallery({ images, index, onChange, onShowInArticle, onClose }: GalleryProps) {
  const { messages } = useInterface();
  const words = useReaderWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const zoom = useSignal(0);
  useModal(dialog);

  const image = images[index];
  if (!image) return null;
  const show = (next: number) => {
    zoom.value = 0;
    onChange(Math.max(0, Math.min(images.length - 1, next)));
  };
  const zoomBy = (by: number) => {
    zoom.value = Math.max(0, Math.min(ZOOMS.length - 1, zoom.value + by));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const meaning = meaningOfGalleryKey(event, zoom.value > 0);
    if (!meaning) return;
    event.preventDefault();
    switch (meaning) {
      case 'next':
        return show(index + 1);
      case 'previous':
        return show(index - 1);
      case 'first':
        return show(0);
      case 'last':
        return show(images.length - 1);
      case 'closer':
        return zoomBy(1);
      case 'farther':
        return zoomBy(-1);
      case 'whole':
        return zoomBy(-ZOOMS.length);
    }
  };
  return (
    <dialog
      ref={dialog}
      class={styles.gallery}
      aria-label={messages.imageTitle(index + 1, images.length)}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class={styles.bar}>
        <span class={styles.place} role="status">
          {messages.imageNumber(index + 1, images.length)}
        </span>
        <IconButton
          icon={ZoomOut}
          label={words.gallery.zoomOut}
          disabled={zoom.value === 0}
          onPress={() => zoomBy(-1)}
        />
        <IconButton
          icon={ZoomIn}
          label={words.gallery.zoomIn}
          disabled={zoom.value === ZOOMS.length - 1}
          onPress={() => zoomBy(1)}
        />
        <IconButton
          icon={TextSelect}
          label={messages.showInArticle}
          onPress={() => onShowInArticle(index)}
        />
        <IconButton
          icon={ChevronLeft}
          label={messages.previousImage}
          disabled={index === 0}
          onPress={() => show(index - 1)}
        />
        <IconButton
          icon={ChevronRight}
          label={messages.nextImage}
          disabled={index === images.length - 1}
          onPress={() => show(index + 1)}
        />
        <IconButton icon={X} label={messages.close} isFirst onPress={onClose} />
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what a double click does, the buttons and keys do too. */}
      <div
        class={styles.stage}
        data-zoomed={zoom.value > 0 || undefined}
        style={{ '--zoom': ZOOMS[zoom.value] }}
        onDblClick={() => zoomBy(zoom.value > 0 ? -ZOOMS.length : 2)}
      >
        <Picture key={image.src} picture={image} alt={image.alt || image.caption} sizes="100vw" />
      </div>
      <div class={styles.words}>
        <p>{image.caption}</p>
        {image.credit && <p class={styles.credit}>{image.credit}</p>}
      </div>
      {images.length > 1 && <Filmstrip images={images} index={index} onChoose={show} />}
    </dialog>
  );
}
