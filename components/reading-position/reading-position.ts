import {
  findQuote,
  QUOTE_LENGTH,
  type ReadingPosition,
} from '@/utils/reader/position/reading-position';
import { setAnchor } from './anchor';
import { characterAt } from './character-at';
import { topEdgeOf } from './top-edge-of';
import { findTopLine } from './top-line';
import { flowBoxIn, moveTo, readView } from './view';

const bodyIn = (scroller: HTMLElement): Element | null =>
  scroller.querySelector('[data-article-body]');

/** Returns the current reading position; null while the headline is in view. */
export function findReadingPosition(scroller: HTMLElement): ReadingPosition | null {
  const body = bodyIn(scroller);
  const line = findTopLine(scroller);
  if (!body || !line || !body.contains(line.range.startContainer)) return null;
  const before = scroller.ownerDocument.createRange();
  before.setStart(body, 0);
  before.setEnd(line.range.startContainer, line.range.startOffset);
  const start = before.toString().length;
  if (start === 0 && line.offset > 0) return null;
  const quote = (body.textContent ?? '').slice(start, start + QUOTE_LENGTH);
  return quote === '' ? null : { quote, start, below: line.offset };
}

/** Scrolls to a position, or shows its page, without animation. Does nothing if its words are not in the article. */
export function goToReadingPosition(scroller: HTMLElement, position: ReadingPosition): void {
  const body = bodyIn(scroller);
  const start = body && findQuote(body.textContent ?? '', position);
  const character = body && start !== null && characterAt(body, start);
  if (!character) return;
  const view = readView(scroller);
  const box = flowBoxIn(view, character);
  if (view.pages) {
    moveTo(scroller, character, 0);
    setAnchor(scroller, character);
  } else if (box) scroller.scrollTop += box.start - position.below;
}

/** Returns the number, from 0, of the captioned picture nearest to the middle of the view; null if there is none. */
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
