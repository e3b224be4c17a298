import { useLayoutEffect, useRef, useState } from 'preact/hooks';
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

/** How many frames on each side of the shown ones have their picture: more than the widest window shows. */
const NEAR = 40;
/** Frames scrolled until the pictures follow. */
const STEP = 10;

/**
 * All images in a row. The current one is marked and scrolled into view. Only the frames near the shown ones have their
 * picture: some pages have thousands.
 */
export function Filmstrip({ images, index, onChoose }: FilmstripProps) {
  const messages = useMessages(readerMessages);
  const strip = useRef<HTMLOListElement>(null);
  const [middle, setMiddle] = useState(index);
  useLayoutEffect(() => {
    const frame = strip.current?.children[index]?.getBoundingClientRect();
    const box = strip.current?.getBoundingClientRect();
    if (!frame || !box || !strip.current) return;
    // Not `scrollIntoView`, which would also scroll the ancestors of the strip.
    strip.current.scrollLeft += frame.left + frame.width / 2 - (box.left + box.width / 2);
  }, [index]);
  const follow = () => {
    const shown = strip.current && findMiddle(strip.current);
    if (shown !== null && Math.abs(shown - middle) >= STEP) setMiddle(shown);
  };
  const isNear = (number: number) =>
    Math.min(Math.abs(number - middle), Math.abs(number - index)) <= NEAR;
  return (
    <ol ref={strip} class={styles.strip} aria-label={messages.gallery.all} onScroll={follow}>
      {images.map((image, number) => (
        <li key={image.position}>
          <button
            type="button"
            aria-label={messages.gallery.goTo(number + 1, image.caption)}
            aria-current={number === index ? 'true' : undefined}
            onClick={() => onChoose(number)}
          >
            {isNear(number) && <Picture picture={image} alt="" sizes="88px" />}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Returns the number of the frame in the middle of the strip; null for fewer than two frames. All are of one width. */
function findMiddle(strip: HTMLElement): number | null {
  const [first, second] = strip.children;
  if (!first || !second) return null;
  const start = first.getBoundingClientRect();
  const pitch = second.getBoundingClientRect().left - start.left;
  const box = strip.getBoundingClientRect();
  const distance = box.left + box.width / 2 - (start.left + start.width / 2);
  return pitch === 0 ? null : Math.round(distance / pitch);
}
