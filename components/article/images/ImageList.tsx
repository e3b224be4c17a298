import { useInterface } from '@/components/app/interface-context';
import type { Article } from '@/utils/article/article';
import styles from './ImageList.module.css';
import { ImageRow } from './ImageRow';

interface ImageListProps {
  article: Pick<Article, 'images' | 'lang' | 'dir'>;
  /** The number, from 0, of the image nearest to the reading position; null if there is none. */
  nearest: number | null;
  onGoTo(index: number): void;
  onOpenLarger(index: number): void;
}

/** The article's captioned images, in order. */
export function ImageList({ article, nearest, onGoTo, onOpenLarger }: ImageListProps) {
  const { messages } = useInterface();
  return (
    <ol class={styles.list} aria-label={messages.captionedImages}>
      {article.images.map((image, index) => (
        <ImageRow
          key={image.position}
          image={image}
          lang={article.lang ?? undefined}
          dir={article.dir}
          number={index + 1}
          isNearest={index === nearest}
          onGoTo={() => onGoTo(index)}
          onOpenLarger={() => onOpenLarger(index)}
        />
      ))}
    </ol>
  );
}
