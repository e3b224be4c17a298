import { Maximize2 } from 'lucide';
import { useInterface } from '@/components/app/interface-context';
import { IconButton } from '@/components/controls/IconButton';
import type { ArticleImage } from '@/utils/article/article';
import styles from './ImageRow.module.css';
import { Picture } from './Picture';

interface ImageRowProps {
  image: ArticleImage;
  /** 1-based, as printed on the picture. */
  number: number;
  isNearest: boolean;
  onGoTo(): void;
  onOpenLarger(): void;
}

/** One image: its thumbnail, caption and credit go to it in the article; the button beside them opens it larger. */
export function ImageRow({ image, number, isNearest, onGoTo, onOpenLarger }: ImageRowProps) {
  const { messages } = useInterface();
  return (
    <li class={styles.row} aria-current={isNearest || undefined}>
      <button type="button" class={styles.go} title={messages.showInArticle} onClick={onGoTo}>
        <span class={styles.thumbnail}>
          <Picture picture={image} alt="" sizes="124px" />
          <span data-picture-number="">
            <span class="spoken">{messages.imageGoTo(number)}</span>
            <span aria-hidden="true">{number}</span>
          </span>
        </span>
        <span>
          <span class={styles.caption}>{image.caption}</span>
          {image.credit && <span class={styles.credit}>{image.credit}</span>}
        </span>
      </button>
      <IconButton
        icon={Maximize2}
        label={messages.openLarger}
        spokenLabel={`${messages.openLarger}: ${number}`}
        onPress={onOpenLarger}
      />
    </li>
  );
}
