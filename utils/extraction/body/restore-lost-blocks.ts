import type { Block } from '../blocks/block';
import type { ExtractionLog } from '../extraction-log';

/** A list or quote with more of its text in links than this leads elsewhere. */
const MOST_LINKS = 0.35;

/**
 * Puts back what was lost between the kept blocks: captioned pictures, headings, lists, quotes, tables, and
 * paragraphs that are siblings of kept ones. Answers the numbers of all blocks that now belong to the body.
 */
export function restoreLostBlocks(
  blocks: readonly Block[],
  kept: ReadonlySet<number>,
  log: ExtractionLog,
): Set<number> {
  const numbers = blocks
    .filter((block) => kept.has(block.index) && block.text)
    .map((block) => block.index);
  const [first, last] = [numbers[0], numbers.at(-1)];
  const restored = new Set(kept);
  if (first === undefined || last === undefined) return restored;
  const homes = new Set(
    blocks.filter((block) => kept.has(block.index)).map((block) => block.element.parentElement),
  );
  const around = commonAncestor(
    blocks.filter((block) => kept.has(block.index)).map((block) => block.element),
  );
  for (const block of blocks.slice(first, last + 1)) {
    if (kept.has(block.index) || !around?.contains(block.element) || !isWorth(block, homes))
      continue;
    log.note('put back', block.element);
    restored.add(block.index);
  }
  return restored;
}

function isWorth(block: Block, homes: ReadonlySet<Element | null>): boolean {
  switch (block.kind) {
    case 'figure':
      return block.element.querySelector('img') !== null && block.linkDensity < MOST_LINKS;
    case 'heading':
    case 'paragraph':
      return block.linkDensity < MOST_LINKS && homes.has(block.element.parentElement);
    case 'list':
      return block.linkDensity < MOST_LINKS && homes.has(block.element.parentElement);
    case 'quote':
    case 'table':
    case 'preformatted':
      return block.linkDensity < MOST_LINKS && block.text.length > 0;
    case 'rule':
      return false;
  }
}

/** The smallest element that holds all of these; null for none. */
export function commonAncestor(elements: readonly Element[]): Element | null {
  let ancestor = elements[0]?.parentElement ?? null;
  for (const element of elements) {
    while (ancestor && !ancestor.contains(element)) ancestor = ancestor.parentElement;
  }
  return ancestor;
}
