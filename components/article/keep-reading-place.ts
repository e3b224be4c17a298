import { topEdgeOf } from './view-edge';

/** The text at the top of the view: a letter, and how far below the top edge it stands. */
interface TopLine {
  range: Range;
  /** Pixels. */
  offset: number;
}

/**
 * Changes the layout of what `scroller` shows and keeps the line being read where it is: the same letter stands at
 * the same height before and after. `change` must have its effect on the layout when it returns.
 */
export function keepReadingPlace(scroller: HTMLElement, change: () => void): void {
  const line = scroller.scrollTop > 0 ? findTopLine(scroller) : null;
  change();
  if (line) scroller.scrollTop += topOf(line.range) - topEdgeOf(scroller) - line.offset;
}

/** The first letter whose line is wholly in view. Null where no text is below the edge. */
function findTopLine(scroller: HTMLElement): TopLine | null {
  const edge = topEdgeOf(scroller);
  const walker = scroller.ownerDocument.createTreeWalker(scroller, NodeFilter.SHOW_TEXT);
  const range = scroller.ownerDocument.createRange();
  while (walker.nextNode()) {
    const text = walker.currentNode;
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    if (box.height === 0 || box.bottom <= edge) continue;
    selectFirstLetterBelow(text, edge, range);
    return { range, offset: topOf(range) - edge };
  }
  return null;
}

/** Halves its way to the first letter whose line begins at or below `top`: lines only go down. */
function selectFirstLetterBelow(text: Node, top: number, range: Range): void {
  const length = text.nodeValue?.length ?? 0;
  const select = (letter: number) => {
    range.setStart(text, letter);
    range.setEnd(text, Math.min(letter + 1, length));
  };
  let low = 0;
  let high = Math.max(0, length - 1);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    select(middle);
    if (topOf(range) < top) low = middle + 1;
    else high = middle;
  }
  select(low);
}

const topOf = (range: Range): number => range.getBoundingClientRect().top;
