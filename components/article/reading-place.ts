import type { ReadingPlace } from '@/utils/reading/reading-place';
import { topEdgeOf } from './view-edge';

/** The body's blocks inside a scroller. */
const blocksIn = (scroller: HTMLElement): HTMLElement[] => [
  ...scroller.querySelectorAll<HTMLElement>('[data-article-body] > *'),
];

/** Where the reader is now; null while the headline is still in view. */
export function findReadingPlace(scroller: HTMLElement): ReadingPlace | null {
  const top = topEdgeOf(scroller);
  const blocks = blocksIn(scroller);
  const block = blocks.findIndex((element) => element.getBoundingClientRect().bottom > top);
  const box = blocks[block]?.getBoundingClientRect();
  if (!box || (block === 0 && box.top >= top)) return null;
  return { block, share: Math.min(1, Math.max(-1, (top - box.top) / Math.max(1, box.height))) };
}

/** Scrolls to a place without animation. Nothing happens when the article has become shorter than that. */
export function goToReadingPlace(scroller: HTMLElement, place: ReadingPlace): void {
  const block = blocksIn(scroller)[place.block];
  if (!block) return;
  const box = block.getBoundingClientRect();
  scroller.scrollTop += box.top + box.height * place.share - topEdgeOf(scroller);
}

/** 0-based number of the captioned picture nearest to the middle of the view; null when there is none. */
export function findNearestImage(scroller: HTMLElement): number | null {
  const middle = topEdgeOf(scroller) + scroller.clientHeight / 2;
  let nearest: { index: number; distance: number } | null = null;
  for (const figure of scroller.querySelectorAll<HTMLElement>('figure[data-image]')) {
    const box = figure.getBoundingClientRect();
    const distance = Math.abs(box.top + box.height / 2 - middle);
    if (!nearest || distance < nearest.distance) {
      nearest = { index: Number(figure.dataset['image']), distance };
    }
  }
  return nearest?.index ?? null;
}
