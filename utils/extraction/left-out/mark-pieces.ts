import type { LeftOutPiece } from '@/utils/article/article';
import { serialiseFragment } from '@/utils/sanitisation/serialise-fragment';
import type { LeftOutBlocks } from './gather-left-out';

/** A mark stands where a piece is missing. It passes the sanitiser, and no page has a reason to write one. */
const TITLE = 'lectern-left-out';
const MARK = `hr[title="${TITLE}"]`;

/** Returns a new mark for the first block of each piece, by its index. */
export function markPieces(
  document: Document,
  pieces: readonly LeftOutBlocks[],
): Map<number, Element> {
  return new Map(
    pieces.map(({ blocks: [{ index }] }) => {
      const mark = document.createElement('hr');
      mark.setAttribute('title', TITLE);
      return [index, mark];
    }),
  );
}

/**
 * Returns the pieces, with their markup and their places. `body` and `left` are sanitised, and have a mark for each piece;
 * those in `body` are removed. Empty if a page has written marks of its own.
 */
export function takePieces(
  pieces: readonly LeftOutBlocks[],
  body: DocumentFragment,
  left: DocumentFragment,
): LeftOutPiece[] {
  const positions = [...body.children].flatMap((child, at) => (child.matches(MARK) ? [at] : []));
  for (const mark of body.querySelectorAll(MARK)) mark.remove();
  const contents: DocumentFragment[] = [];
  for (const child of [...left.children]) {
    if (child.matches(MARK)) contents.push(left.ownerDocument.createDocumentFragment());
    else contents.at(-1)?.append(child);
  }
  if (positions.length !== pieces.length || contents.length !== pieces.length) return [];
  return pieces.flatMap(({ reason }, at) => {
    const [content, place] = [contents[at], positions[at]];
    if (!content?.textContent || place === undefined) return [];
    // The marks before it are removed.
    return { html: serialiseFragment(content), position: place - at, reason };
  });
}
