/** Blocks. An article of more is divided. */
const MANY_BLOCKS = 200;
/** Blocks of a part, at the least: about what fits into a view or two. */
const PART_BLOCKS = 16;

const isHeading = (block: Element | undefined): boolean => /^h[2-6]$/.test(block?.localName ?? '');

/**
 * Divides the body of a long article into parts, so that a browser can lay out the one that is looked at and leave the
 * others for later (ArticleBody.module.css). Each part says how many letters it has, by which its height is guessed
 * until then. A heading stays with what follows it. Changes the fragment; a shorter article stays as it is.
 */
export function divideLong(fragment: DocumentFragment): void {
  const blocks = [...fragment.children];
  if (blocks.length <= MANY_BLOCKS) return;
  const parts: Element[][] = [];
  blocks.forEach((block, index) => {
    const isFull = (parts.at(-1)?.length ?? PART_BLOCKS) >= PART_BLOCKS;
    if (isFull && !isHeading(blocks[index - 1])) parts.push([]);
    parts.at(-1)?.push(block);
  });
  fragment.replaceChildren(...parts.map((part) => makePart(fragment.ownerDocument, part)));
}

function makePart(document: Document, blocks: readonly Element[]): HTMLElement {
  const part = document.createElement('div');
  part.dataset['part'] = '';
  part.append(...blocks);
  part.style.setProperty('--letters', String(part.textContent?.length ?? 0));
  part.style.setProperty('--pictures', String(part.querySelectorAll('img').length));
  return part;
}
