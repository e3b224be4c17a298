import type { Block } from '../blocks/block';

/**
 * Removes the words from lead figures that are lines of the header: a dek may contain the lead picture, which stays
 * without it. Changes these blocks.
 */
export function releaseLeadPictures(
  blocks: readonly Block[],
  leading: readonly number[],
  header: ReadonlySet<number>,
): void {
  for (const { index, element } of blocks) {
    if (leading.includes(index) && header.has(index))
      element.replaceChildren(...element.querySelectorAll('img'));
  }
}
