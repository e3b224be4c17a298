import { useRef } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';
import { ImageList } from '@/components/article/images/ImageList';
import type { Article } from '@/utils/article/article';
import styles from './popup.module.css';

interface ImagesPanelProps {
  article: Article;
  /** The number, from 0, of the image nearest to the reading position; null if there is none. */
  nearest: number | null;
  isShown: boolean;
  onGoTo(index: number): void;
  onOpenLarger(index: number): void;
}

/** The panel with the captioned images. */
export function ImagesPanel({ article, nearest, isShown, onGoTo, onOpenLarger }: ImagesPanelProps) {
  const { messages } = useInterface();
  // The list is rendered when it is first shown, because it would delay the article, and is kept.
  const isListMade = useRef(false);
  isListMade.current ||= isShown;
  return (
    <div
      id="panel-images"
      class={`${styles.panel} ${styles.images}`}
      role="tabpanel"
      aria-labelledby="tab-images"
      data-hidden={!isShown || undefined}
    >
      <h1 class="spoken">{messages.captionedImages}</h1>
      {isListMade.current && (
        <ImageList
          article={article}
          nearest={nearest}
          onGoTo={onGoTo}
          onOpenLarger={onOpenLarger}
        />
      )}
    </div>
  );
}
