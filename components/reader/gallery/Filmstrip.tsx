import { useLayoutEffect, useRef } from 'preact/hooks';
import { useMessages } from '@/components/app/use-messages';
import { Picture } from '@/components/article/images/Picture';
import type { ArticleImage } from '@/utils/article/article';
import { readerMessages } from '@/utils/i18n/reader-messages';
import styles from './Filmstrip.module.css';

interface FilmstripProps {
  images: readonly ArticleImage[];
  /** 0-based number of the image that is shown large. */
  index: number;
  onChoose(index: number): void;
}

/** All images in a row; the one shown is marked and in sight. */
export function Filmstrip({ images, index, onChoose }: FilmstripProps) {
  const words = useMessages(readerMessages);
  const strip = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    const frame = strip.current?.children[index]?.getBoundingClientRect();
    const box = strip.current?.getBoundingClientRect();
    if (!frame || !box || !strip.current) return;
    // Not `scrollIntoView`: it would move everything around the strip as well.
    strip.current.scrollLeft += frame.left + frame.width / 2 - (box.left + box.width / 2);
  }, [index]);
  return (
    <ol ref={strip} class={styles.strip} aria-label={words.gallery.all}>
      {images.map((image, number) => (
        <li key={image.position}>
          <button
            type="button"
            aria-label={words.gallery.goTo(number + 1, image.caption)}
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
