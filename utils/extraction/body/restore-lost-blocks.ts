import type { Block } from '../blocks/block';
import type { ExtractionLog } from '../extraction-log';

/** A block with more of its text in links than this leads elsewhere. */
const MOST_LINKS = 0.35;

/**
 * Puts back what was lost between the kept blocks: pictures, headings, lists, quotes, tables, and paragraphs that are
 * siblings of kept ones. Answers the numbers of all blocks that now belong to the body.
 */
export function restoreLostBlocks(
  blocks: readonly Block[],
  kept: ReadonlySet<number>,
  log: ExtractionLog,
): Set<number> {
  const restored = new Set(kept);
  const chosen = blocks.filter((block) => kept.has(block.index));
  const first = chosen.find((block) => block.text)?.index;
  const last = chosen.findLast((block) => block.text)?.index;
  if (first === undefined || last === undefined) return restored;
  const homes = new Set(chosen.map((block) => block.path[0]));
  const around = findCommonContainer(chosen);
  for (const block of blocks.slice(first, last + 1)) {
    if (kept.has(block.index) || !around || !block.path.includes(around)) continue;
    if (!isWorthKeeping(block, homes)) continue;
    log.note('put back', block.element);
    restored.add(block.index);
  }
  return restored;
}

function isWorthKeeping(block: Block, homes: ReadonlySet<Element | undefined>): boolean {
  if (block.linkDensity >= MOST_LINKS) return false;
  switch (block.kind) {
    case 'figure':
      return block.element.querySelector('img') !== null;
    case 'heading':
    case 'paragraph':
    case 'list':
      return homes.has(block.path[0]);
    case 'quote':
    case 'table':
    case 'preformatted':
      return block.text.length > 0;
    case 'rule':
      return false;
  }
}

/** The smallest element that held all of these blocks; null for none. */
function findCommonContainer(blocks: readonly Block[]): Element | null {
  let common = blocks[0]?.path ?? [];
  for (const { path } of blocks) {
    const held = new Set(path);
    common = common.filter((element) => held.has(element));
  }
  return common[0] ?? null;
}
