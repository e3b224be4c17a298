import { isElement } from '@/utils/dom/is-element';
import { isText } from '@/utils/dom/is-text';
import { BLOCKS } from './block-elements';

/** A text node's part of a passage. */
interface Piece {
  node: Text;
  /** The offset of its text in the passage, in characters. */
  start: number;
}

/** The text of a block up to the next nested block, read without a break. */
export interface Passage {
  element: Element;
  /** Each white-space character of the source is a space here; "\n" is a `<br>`. */
  text: string;
  pieces: readonly Piece[];
}

/**
 * Not read aloud: code, buttons, credits, ruby annotations, footnote marks (which are links), words of the
 * interface on cards, and what is hidden from screen readers.
 */
const UNSPOKEN =
  'pre, button, rt, rp, svg, figcaption small, sup:has(a), a:has(> sup:only-child), [aria-hidden="true"], [data-missing], [data-card-ui]';

/**
 * Returns the passages of `body` in order: paragraphs, headings, list items, table cells row by row, captions. Skips
 * elements that match `except` and their content; by default, what is not read aloud.
 */
export function collectPassages(body: Element, except = UNSPOKEN): Passage[] {
  const passages: Passage[] = [];
  let open: { element: Element; text: string; pieces: Piece[] } | null = null;

  const close = () => {
    if (open && /[\p{L}\p{N}]/u.test(open.text)) passages.push(open);
    open = null;
  };
  const write = (text: string, block: Element, node: Text | null) => {
    open ??= { element: block, text: '', pieces: [] };
    if (node) open.pieces.push({ node, start: open.text.length });
    open.text += text;
  };
  const visit = (parent: Element, block: Element) => {
    for (const child of parent.childNodes) {
      if (isText(child)) write(child.data.replace(/\s/g, ' '), block, child);
      else if (isElement(child) && !child.matches(except)) enter(child, block);
    }
  };
  const enter = (element: Element, block: Element) => {
    if (element.localName === 'br') return write('\n', block, null);
    if (!element.matches(BLOCKS)) return visit(element, block);
    close();
    visit(element, element);
    close();
  };

  visit(body, body);
  close();
  return passages;
}

/** Returns the range of a part of a passage in the page. */
export function toRange({ element, pieces }: Passage, start: number, end: number): Range {
  const range = element.ownerDocument.createRange();
  const first = pieces.findLast((piece) => piece.start <= start) ?? pieces[0];
  const last = pieces.findLast((piece) => piece.start < end) ?? first;
  if (!first || !last) {
    range.selectNodeContents(element);
    return range;
  }
  range.setStart(first.node, within(first, start));
  range.setEnd(last.node, within(last, end));
  return range;
}

/** Returns the offset in the passage of an offset in a node of the page; null if the node is not in the passage. */
export function offsetIn({ pieces }: Passage, node: Node, offset: number): number | null {
  const piece = pieces.find((candidate) => candidate.node === node);
  return piece ? piece.start + offset : null;
}

const within = ({ node, start }: Piece, offset: number): number =>
  Math.max(0, Math.min(node.length, offset - start));
