import type { LeftOutPiece } from '@/utils/article/article';
import type { LeftOutBlocks } from './gather-left-out';

const TITLE = 'lectern-left-out';
/** Selects an element around a piece. The sanitiser keeps it, and pages do not contain such elements themselves. */
export const PIECE = `details[title="${TITLE}"]`;

/** Returns the element in which each block of a piece is composed, by index of the block. */
export function wrapPieces(
  document: Document,
  pieces: readonly LeftOutBlocks[],
): Map<number, Element> {
  const wrappers = new Map<number, Element>();
  for (const { blocks } of pieces) {
    const wrapper = document.createElement('details');
    wrapper.setAttribute('title', TITLE);
    for (const { index } of blocks) wrappers.set(index, wrapper);
  }
  return wrappers;
}

/** Removes the pieces from a sanitised body, and returns them with their positions. */
export function takePieces(
  body: DocumentFragment,
  pieces: readonly LeftOutBlocks[],
): LeftOutPiece[] {
  return [...body.querySelectorAll(PIECE)].flatMap((wrapper, at) => {
    const position = [...body.children].indexOf(wrapper);
    const { innerHTML: html } = wrapper;
    wrapper.remove();
    const reason = pieces[at]?.reason;
    return reason && html && position >= 0 ? [{ html, position, reason }] : [];
  });
}
