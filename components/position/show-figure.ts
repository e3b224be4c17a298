import { topEdgeOf } from './view-edge';

/** How long the ring around a figure that was gone to stays. Milliseconds; the animation of ArticleBody.module.css. */
const RING_MS = 1_200;

/**
 * Goes to the captioned picture with this 0-based number: scrolls its figure to the upper third of `scroller`, puts
 * the focus there and rings it for a moment. Nothing happens when there is no such picture.
 */
export function showFigure(scroller: HTMLElement, index: number, isCalm: boolean): void {
  const figure = scroller.querySelector<HTMLElement>(`figure[data-image="${index}"]`);
  if (!figure) return;
  const top = figure.getBoundingClientRect().top - topEdgeOf(scroller);
  scroller.scrollBy({
    top: top - scroller.clientHeight / 8,
    behavior: isCalm ? 'instant' : 'smooth',
  });
  figure.focus({ preventScroll: true });
  figure.dataset['reached'] = '';
  setTimeout(() => delete figure.dataset['reached'], RING_MS);
}
