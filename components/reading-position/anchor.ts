import { characterAt } from './character-at';
import type { TopLine } from './top-line';
import { flowBoxIn, isPaged, readView } from './view';

/**
 * Stores the reading position in pages: the anchor. After each change of size a page begins with other words, so taking
 * its first words again each time would move the position backwards. Null removes the anchor.
 */
export function setAnchor(scroller: HTMLElement, position: Range | null): void {
  const article = scroller.querySelector('[data-article]');
  if (!position || !article?.contains(position.startContainer)) {
    delete scroller.dataset['anchor'];
    return;
  }
  const before = scroller.ownerDocument.createRange();
  before.setStart(article, 0);
  before.setEnd(position.startContainer, position.startOffset);
  scroller.dataset['anchor'] = String(before.toString().length);
}

/** Returns the anchor in pages; null if there is none. */
export function findAnchor(scroller: HTMLElement): TopLine | null {
  const { anchor } = scroller.dataset;
  const article = scroller.querySelector('[data-article]');
  if (anchor === undefined || !article || !isPaged(scroller)) return null;
  const range = characterAt(article, Number(anchor));
  const box = range && flowBoxIn(readView(scroller), range);
  return range && box ? { range, offset: box.start } : null;
}
