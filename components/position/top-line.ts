import { binarySearch } from './binary-search';
import { topEdgeOf } from './view-edge';

/** The text at the top of the view: a character, and its distance below the top edge. */
export interface TopLine {
  range: Range;
  /** Pixels. */
  offset: number;
}

/** Returns the first character in `scroller` whose line is wholly in view; null if no text is below the edge. */
export function findTopLine(scroller: HTMLElement): TopLine | null {
  const edge = topEdgeOf(scroller);
  const { ownerDocument: stage } = scroller;
  const range = stage.createRange();
  for (const block of blocksFrom(scroller, edge)) {
    const walker = stage.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      if (box.height === 0 || box.bottom <= edge) continue;
      selectFirstLetterBelow(text, edge, range);
      return { range, offset: range.getBoundingClientRect().top - edge };
    }
  }
  return null;
}

/** Returns the parts of the article that can contain the edge: a long article has too many paragraphs to measure each. */
function blocksFrom(scroller: HTMLElement, edge: number): Element[] {
  const body = scroller.querySelector('[data-article-body]');
  const blocks = [...(body?.children ?? [])];
  const first = binarySearch(blocks.length, (index) => {
    const box = blocks[index]?.getBoundingClientRect();
    return box !== undefined && box.bottom > edge;
  });
  return first > 0 ? blocks.slice(first) : [scroller];
}

/** Finds the first character whose line begins at or below `top`. Binary search works because lines only go down. */
function selectFirstLetterBelow(text: Node, top: number, range: Range): void {
  const length = text.nodeValue?.length ?? 0;
  const select = (letter: number) => {
    range.setStart(text, letter);
    range.setEnd(text, Math.min(letter + 1, length));
  };
  select(
    binarySearch(Math.max(0, length - 1), (letter) => {
      select(letter);
      return range.getBoundingClientRect().top >= top;
    }),
  );
}
