import { isElement } from '@/utils/dom/is-element';
import { binarySearch } from './binary-search';
import { flowBoxIn, readView, type View } from './view';

/** The text at the start of the view: a character, and its distance below the start. */
export interface TopLine {
  range: Range;
  /** Pixels. */
  offset: number;
}

/**
 * Returns the first character in `scroller` whose line is wholly in view; null if no text follows the start of the
 * view.
 */
export function findTopLine(scroller: HTMLElement): TopLine | null {
  const view = readView(scroller);
  const { ownerDocument: stage } = scroller;
  const range = stage.createRange();
  for (const block of blocksFrom(scroller, view)) {
    const walker = createTextWalker(block, view);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      range.selectNodeContents(text);
      const box = flowBoxIn(view, range);
      if (!box || range.getBoundingClientRect().height === 0 || box.end <= 0) continue;
      selectFirstCharacterFrom(text, view, range);
      return { range, offset: flowBoxIn(view, range)?.start ?? 0 };
    }
  }
  return null;
}

/** Walks the text of a block, but not its parts above the view: measuring their text would lay them out. */
const createTextWalker = (block: Element, view: View): TreeWalker =>
  block.ownerDocument.createTreeWalker(
    block,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => {
      if (!isElement(node)) return NodeFilter.FILTER_ACCEPT;
      const box = node.matches('[data-part]') ? flowBoxIn(view, node) : null;
      return box && box.end <= 0 ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    },
  );

/**
 * Returns the parts of the article that can be at the start of the view: a long article has too many to measure each.
 */
function blocksFrom(scroller: HTMLElement, view: View): Element[] {
  const body = scroller.querySelector('[data-article-body]');
  const blocks = [...(body?.children ?? [])];
  const first = binarySearch(blocks.length, (index) => {
    const block = blocks[index];
    const box = block && flowBoxIn(view, block);
    return box != null && box.end > 0;
  });
  return first > 0 ? blocks.slice(first) : [scroller];
}

/** Finds the first character whose line begins in view. Binary search works because lines are in order. */
function selectFirstCharacterFrom(text: Node, view: View, range: Range): void {
  const length = text.nodeValue?.length ?? 0;
  const select = (character: number) => {
    range.setStart(text, character);
    range.setEnd(text, Math.min(character + 1, length));
  };
  select(
    binarySearch(Math.max(0, length - 1), (character) => {
      select(character);
      const box = flowBoxIn(view, range);
      return box !== null && box.start >= 0;
    }),
  );
}
