import { characterAt } from './character-at';
import type { TopLine } from './top-line';
import { isPaged, placeIn, readView } from './view';

/**
 * Stores what is being read in pages. After each change of size a page begins with other words, so taking its first
 * words again each time would move the place backwards. Null removes it.
 */
export function setAnchor(scroller: HTMLElement, place: Range | null): void {
  const article = scroller.querySelector('[data-article]');
  if (!place || !article?.contains(place.startContainer)) {
    delete scroller.dataset['anchor'];
    return;
  }
  const before = scroller.ownerDocument.createRange();
  before.setStart(article, 0);
  before.setEnd(place.startContainer, place.startOffset);
  scroller.dataset['anchor'] = String(before.toString().length);
}

/** Returns the stored place in pages; null if there is none. */
export function findAnchor(scroller: HTMLElement): TopLine | null {
  const { anchor } = scroller.dataset;
  const article = scroller.querySelector('[data-article]');
  if (anchor === undefined || !article || !isPaged(scroller)) return null;
  const range = characterAt(article, Number(anchor));
  const place = range && placeIn(readView(scroller), range);
  return range && place ? { range, offset: place.start } : null;
}
