import { ChevronLeft, ChevronRight, X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';
import { IconButton } from '@/components/controls/IconButton';
import { useModal } from '@/components/controls/use-modal';
import type { Article, ArticleImage } from '@/utils/article/article';
import styles from './ImageDialog.module.css';

/** The props of every image viewer. */
export interface ImageDialogProps {
  article: Pick<Article, 'images' | 'lang' | 'dir'>;
  /** The number, from 0, of the image shown. */
  index: number;
  onChange(index: number): void;
  onShowInArticle(index: number): void;
  onClose(): void;
}

interface ImageDialogParts extends ImageDialogProps {
  image: ArticleImage;
  /** The picture. */
  children: ComponentChildren;
  /** Additional buttons. */
  tools?: ComponentChildren;
  /** Content below the caption. */
  foot?: ComponentChildren;
  /** Called first. Returns whether it handled the key. */
  onKey?(event: KeyboardEvent): boolean;
}

/** An image on black with its caption and the buttons to navigate and close. Arrow keys navigate, Escape closes. */
export function ImageDialog(props: ImageDialogParts) {
  const { article, index, image, onChange, onShowInArticle, onClose } = props;
  const { images } = article;
  const { messages } = useInterface();
  const dialog = useRef<HTMLDialogElement>(null);
  useModal(dialog);
  const step = (by: number) => onChange(Math.max(0, Math.min(images.length - 1, index + by)));
  const onKeyDown = (event: KeyboardEvent) => {
    if (props.onKey?.(event)) return;
    if (event.key === 'ArrowRight') step(1);
    else if (event.key === 'ArrowLeft') step(-1);
    else if (event.key === 'Home') onChange(0);
    else if (event.key === 'End') onChange(images.length - 1);
  };
  return (
    <dialog
      ref={dialog}
      class={styles.dialog}
      aria-label={messages.imageTitle(index + 1, images.length)}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class={styles.bar}>
        <span class={styles.position} role="status">
          {messages.imageNumber(index + 1, images.length)}
        </span>
        {props.tools}
        <button type="button" class={styles.show} onClick={() => onShowInArticle(index)}>
          {messages.showInArticle}
        </button>
        <IconButton
          icon={ChevronLeft}
          label={messages.previousImage}
          isDisabled={index === 0}
          onPress={() => step(-1)}
        />
        <IconButton
          icon={ChevronRight}
          label={messages.nextImage}
          isDisabled={index === images.length - 1}
          onPress={() => step(1)}
        />
        <IconButton icon={X} label={messages.close} hasInitialFocus onPress={onClose} />
      </div>
      {props.children}
      <div class={styles.words} lang={article.lang ?? undefined} dir={article.dir}>
        <p>{image.caption}</p>
        {image.credit && <p class={styles.credit}>{image.credit}</p>}
      </div>
      {props.foot}
    </dialog>
  );
}
