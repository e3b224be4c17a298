import { useInterface } from '@/components/app/interface-context';
import type { ArticleImage } from '@/utils/article/article';
import styles from './ImageList.module.css';
import { ImageRow } from './ImageRow';

interface ImageListProps {
  images: readonly ArticleImage[];
  /** The number, from 0, of the image nearest to the reading place; null if there is none. */
  nearest: number | null;
  onGoTo(index: number): void;
  onOpenLarger(index: number): void;
}

/** The article's captioned images, in order. */
export function ImageList({ images, nearest, onGoTo, onOpenLarger }: ImageListProps) {
  const { messages } = useInterface();
  return (
    <ol class={styles.list} aria-label={messages.captionedImages}>
      {images.map((image, index) => (
        <ImageRow
          key={image.position}
          image={image}
          number={index + 1}
          isNearest={index === nearest}
          onGoTo={() => onGoTo(index)}
          onOpenLarger={() => onOpenLarger(index)}
        />
      ))}
    </ol>
  );
}
