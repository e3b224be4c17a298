import { topEdgeOf } from './view-edge';

/** Milliseconds that the ring around a figure is shown, as long as its animation in ArticlePictures.module.css. */
const RING_MS = 1_200;

/**
 * Scrolls the figure of the captioned picture `index` (from 0) to the upper third of `scroller`, focuses it and rings it
 * briefly. Does nothing if there is no such picture.
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
