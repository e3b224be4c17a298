import { ChevronLeft, ChevronRight, TextSelect, X } from 'lucide';
import { useRef } from 'preact/hooks';
import { IconButton } from '@/components/controls/IconButton';
import { useInterface } from '@/components/interface/interface-context';
import { useModal } from '@/components/interface/use-modal';
import type { ArticleImage } from '@/utils/article/article';
import styles from './ImageViewer.module.css';
import { Picture } from './Picture';

interface ImageViewerProps {
  images: readonly ArticleImage[];
  /** 0-based number of the image shown. */
  index: number;
  onChange(index: number): void;
  onShowInArticle(index: number): void;
  onClose(): void;
}

/** One image at a time, as large as the page allows, on black. Arrow keys go on and back, Escape closes. */
export function ImageViewer({
  images,
  index,
  onChange,
  onShowInArticle,
  onClose,
}: ImageViewerProps) {
  const { messages } = useInterface();
  const dialog = useRef<HTMLDialogElement>(null);
  useModal(dialog);

  const image = images[index];
  if (!image) return null;
  const step = (by: number) => onChange(Math.max(0, Math.min(images.length - 1, index + by)));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight') step(1);
    else if (event.key === 'ArrowLeft') step(-1);
    else if (event.key === 'Home') onChange(0);
    else if (event.key === 'End') onChange(images.length - 1);
  };

  return (
    <dialog
      ref={dialog}
      class={styles.viewer}
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
          icon={TextSelect}
          label={messages.showInArticle}
          onPress={() => onShowInArticle(index)}
        />
        <IconButton
          icon={ChevronLeft}
          label={messages.previousImage}
          disabled={index === 0}
          onPress={() => step(-1)}
        />
        <IconButton
          icon={ChevronRight}
          label={messages.nextImage}
          disabled={index === images.length - 1}
          onPress={() => step(1)}
        />
        <IconButton icon={X} label={messages.close} isFirst onPress={onClose} />
      </div>
      <div class={styles.stage}>
        <Picture key={image.src} picture={image} alt={image.alt || image.caption} sizes="100vw" />
      </div>
      <div class={styles.words}>
        <p>{image.caption}</p>
        {image.credit && <p class={styles.credit}>{image.credit}</p>}
      </div>
    </dialog>
  );
}
