import type { Block } from '../blocks/block';
import { isStoryParagraph } from '../blocks/story-paragraph';

/**
 * Finds blocks whose repetition belongs to the text: stanzas that occur twice, and paragraphs that occur at least three
 * times. Each has the same parent as its first occurrence. A page that shows its text twice, for example for small
 * screens, does so in different containers; a label that it repeats is shorter.
 */
export function findRefrains(kept: readonly Block[]): ReadonlySet<Block> {
  const same = new Map<string, Block[]>();
  for (const block of kept) {
    if (block.kind !== 'paragraph' || block.linkDensity > 0) continue;
    const others = same.get(block.folded) ?? [];
    if (others[0] && others[0].path[0] !== block.path[0]) continue;
    others.push(block);
    same.set(block.folded, others);
  }
  const isRefrain = ([first, ...others]: Block[]): boolean =>
    first !== undefined &&
    ((others.length > 1 && isStoryParagraph(first)) || first.element.querySelector('br') !== null);
  return new Set([...same.values()].filter(isRefrain).flat());
}
