import type { Block } from '../blocks/block';
import { lengthOf } from './second-opinions';

/** A text of which more is repeated repeats itself on purpose. Share of its characters. */
const MANY = 0.25;

/**
 * Finds blocks that repeat an earlier one and still belong to the text: stanzas, and the paragraphs of a text that
 * repeats itself more than once. Each has the same parent as its first occurrence. A page that shows its text twice, for
 * example for small screens, does so in different containers.
 */
export function findRefrains(kept: readonly Block[]): ReadonlySet<Block> {
  const first = new Map<string, Block>();
  const again: Block[] = [];
  for (const block of kept) {
    if (block.kind !== 'paragraph' || block.linkDensity > 0) continue;
    const earlier = first.get(block.folded);
    if (!earlier) first.set(block.folded, block);
    else if (earlier.path[0] === block.path[0]) again.push(block);
  }
  if (again.length > 1 && lengthOf(again) > lengthOf(kept) * MANY) return new Set(again);
  return new Set(again.filter(({ element }) => element.querySelector('br')));
}
