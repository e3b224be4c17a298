import { tellJump } from './jump';
import { moveTo } from './view';

/** Milliseconds that the ring around a figure is shown, as long as its animation in ArticlePictures.module.css. */
const RING_MS = 1_200;

/**
 * Brings the figure of the captioned picture `index` (from 0) to the upper third of the view, focuses it and rings it
 * briefly. Does nothing if there is no such picture.
 */
export function showFigure(scroller: HTMLElement, index: number, isCalm: boolean): void {
  const figure = scroller.querySelector<HTMLElement>(`figure[data-image="${index}"]`);
  if (!figure) return;
  moveTo(scroller, figure, 1 / 8, isCalm ? 'instant' : 'smooth');
  tellJump(scroller, figure);
  figure.focus({ preventScroll: true });
  figure.dataset['reached'] = '';
  setTimeout(() => delete figure.dataset['reached'], RING_MS);
}

/** The same after the next frame, when the gallery is removed: inert elements cannot be focused. Calm where that is preferred. */
export function showFigureSoon(scroller: HTMLElement, index: number): void {
  const window = scroller.ownerDocument.defaultView;
  const isCalm = window?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;
  window?.requestAnimationFrame(() => showFigure(scroller, index, isCalm));
}
