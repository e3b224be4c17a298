import { useLayoutEffect, useRef } from 'preact/hooks';
import { useMessages } from '@/components/app/use-messages';
import { Picture } from '@/components/article/images/Picture';
import type { ArticleImage } from '@/utils/article/article';
import { readerMessages } from '@/utils/i18n/reader-messages';
import styles from './Filmstrip.module.css';

interface FilmstripProps {
  images: readonly ArticleImage[];
  /** The number, from 0, of the image shown large. */
  index: number;
  onChoose(index: number): void;
}

/** All images in a row. The current one is marked and scrolled into view. */
export function Filmstrip({ images, index, onChoose }: FilmstripProps) {
  const messages = useMessages(readerMessages);
  const strip = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    const frame = strip.current?.children[index]?.getBoundingClientRect();
    const box = strip.current?.getBoundingClientRect();
    if (!frame || !box || !strip.current) return;
    // Not `scrollIntoView`, which would also scroll the ancestors of the strip.
    strip.current.scrollLeft += frame.left + frame.width / 2 - (box.left + box.width / 2);
  }, [index]);
  return (
    <ol ref={strip} class={styles.strip} aria-label={messages.gallery.all}>
      {images.map((image, number) => (
        <li key={image.position}>
          <button
            type="button"
            aria-label={messages.gallery.goTo(number + 1, image.caption)}
            aria-current={number === index ? 'true' : undefined}
            onClick={() => onChoose(number)}
          >
            <Picture picture={image} alt="" sizes="88px" />
          </button>
        </li>
      ))}
    </ol>
  );
}
