import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useMessages } from '@/components/app/use-messages';
import { keepReadingPosition } from '@/components/reading-position/keep-reading-position';
import type { Article } from '@/utils/article/article';
import { leftOutMessages } from '@/utils/i18n/left-out-messages';
import { firstWords } from './first-words';
import styles from './RemovePartsLayer.module.css';

interface RemovePartsLayerProps {
  article: Article;
  /** The top-level elements of the body. */
  pieces: RefObject<readonly Element[]>;
  onRemove(index: number): void;
}

/** A piece and where it is in the layer, in pixels. */
interface Target {
  words: string;
  top: number;
  left: number;
  width: number;
  height: number;
}

/**
 * A layer with a button over each part of the article that removes this part. It does not change the article, and must
 * be in the same positioned element.
 */
export function RemovePartsLayer({ article, pieces, onRemove }: RemovePartsLayerProps) {
  const messages = useMessages(leftOutMessages);
  const layer = useRef<HTMLDivElement>(null);
  const targets = useSignal<readonly Target[]>([]);
  useLayoutEffect(() => {
    const element = layer.current;
    const view = element?.ownerDocument.defaultView;
    const scroller = element?.closest<HTMLElement>('[data-scroller]');
    if (!element || !view || !scroller) return;
    const measure = () => {
      const origin = element.getBoundingClientRect();
      targets.value = (pieces.current ?? []).map((piece) => toTarget(piece, origin));
    };
    // The whole article must be laid out, not only the parts near the view.
    keepReadingPosition(scroller, () => {
      scroller.dataset['whole'] = '';
    });
    measure();
    const observer = new view.ResizeObserver(measure);
    const body = pieces.current?.[0]?.closest('[data-article-body]');
    if (body) observer.observe(body);
    return () => {
      observer.disconnect();
      keepReadingPosition(scroller, () => delete scroller.dataset['whole']);
    };
  }, [article, pieces, targets]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields of a form.
    <div ref={layer} class={styles.layer} role="group" aria-label={messages.removeParts}>
      {targets.value.map(({ words, top, left, width, height }, index) => (
        <button
          key={index}
          type="button"
          aria-label={messages.removeNamed(words)}
          style={{ top: `${top}px`, left: `${left}px`, width: `${width}px`, height: `${height}px` }}
          onClick={() => onRemove(index)}
        />
      ))}
    </div>
  );
}

function toTarget(piece: Element, origin: DOMRect): Target {
  const box = piece.getBoundingClientRect();
  const words = (piece.textContent ?? '').replace(/\s+/g, ' ').trim();
  return {
    words: firstWords(words),
    top: box.top - origin.top,
    left: box.left - origin.left,
    width: box.width,
    height: box.height,
  };
}
