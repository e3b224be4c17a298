import { offsetIn, type Passage, toRange } from '@/components/article/collect-passages';
import { binarySearch } from '@/components/reading-position/binary-search';
import { flowBoxIn, readView } from '@/components/reading-position/view';

/** Where to start: the number of a passage and an offset in its text. */
export interface Start {
  passage: number;
  offset: number;
}

/** Returns the start of the selection if it is in the text, else the first line in view. */
export function findStart(scroller: HTMLElement, passages: readonly Passage[]): Start {
  return findSelection(scroller, passages) ?? findTopLine(scroller, passages);
}

/** Returns the passage that is in or around this element, else the first one after it, else the last. */
export function findStartAt(element: Element, passages: readonly Passage[]): Start {
  const inside = passages.findIndex((passage) => element.contains(passage.element));
  if (inside >= 0) return { passage: inside, offset: 0 };
  for (let holder = element.parentElement; holder; holder = holder.parentElement) {
    const around = passages.findIndex((passage) => passage.element === holder);
    if (around >= 0) return { passage: around, offset: 0 };
  }
  const after = passages.findIndex(
    (passage) =>
      element.compareDocumentPosition(passage.element) & element.DOCUMENT_POSITION_FOLLOWING,
  );
  return { passage: after >= 0 ? after : Math.max(0, passages.length - 1), offset: 0 };
}

function findSelection(scroller: HTMLElement, passages: readonly Passage[]): Start | null {
  const selection = scroller.ownerDocument.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset } = selection.getRangeAt(0);
  for (const [index, passage] of passages.entries()) {
    const offset = offsetIn(passage, startContainer, startOffset);
    if (offset !== null) return { passage: index, offset };
  }
  return null;
}

/** Binary search, to measure few rectangles: the text of an article is in the order of its lines. */
function findTopLine(scroller: HTMLElement, passages: readonly Passage[]): Start {
  const view = readView(scroller);
  const boxOf = (where: Range | Element) => flowBoxIn(view, where) ?? { start: 0, end: 0 };
  const passage = passages.findIndex(({ element }) => boxOf(element).end > 0);
  const first = passages[passage];
  if (!first) return { passage: 0, offset: 0 };
  if (boxOf(first.element).start >= 0) return { passage, offset: 0 };
  const { length } = first.text;
  const isInView = (offset: number) => boxOf(toRange(first, offset, offset + 1)).end > 0;
  const offset = binarySearch(length, isInView);
  return { passage, offset: offset < length ? offset : 0 };
}
