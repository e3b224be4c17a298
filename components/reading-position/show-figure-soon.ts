import { scrollBehaviorIn } from './scroll-behavior';
import { moveTo } from './view';
import { notifyJump } from './view-events';

/** Milliseconds that the ring around a figure is shown, as long as its animation in ArticlePictures.module.css. */
const RING_MS = 1_200;

/**
 * Brings the figure of the captioned picture `index` (from 0) to the upper third of the view, focuses it and rings it
 * briefly. It does so in the next frame, when a viewer or another panel is removed: inert elements cannot be focused.
 */
export function showFigureSoon(scroller: HTMLElement, index: number): void {
  scroller.ownerDocument.defaultView?.requestAnimationFrame(() => showFigure(scroller, index));
}

function showFigure(scroller: HTMLElement, index: number): void {
  const figure = scroller.querySelector<HTMLElement>(`figure[data-image="${index}"]`);
  if (!figure) return;
  moveTo(scroller, figure, 1 / 8, scrollBehaviorIn(scroller.ownerDocument));
  notifyJump(scroller, figure);
  figure.focus({ preventScroll: true });
  figure.dataset['reached'] = '';
  setTimeout(() => delete figure.dataset['reached'], RING_MS);
}
