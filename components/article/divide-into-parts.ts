/** An article with more blocks is divided: it is longer than two screens. */
const MANY_BLOCKS = 24;
/** The minimum number of blocks in a part: about one or two screens. */
const PART_BLOCKS = 16;

const isHeading = (block: Element | undefined): boolean => /^h[2-6]$/.test(block?.localName ?? '');

/**
 * Divides the body of an article into parts, so that the browser lays out only the parts near the view
 * (ArticleBody.module.css). Each part states its numbers of characters and blocks, from which CSS estimates its height
 * until then. A heading stays with what follows it, unless headings fill a part. Changes the fragment, but not that of
 * a short article.
 */
export function divideIntoParts(fragment: DocumentFragment): void {
  const blocks = [...fragment.children];
  if (blocks.length <= MANY_BLOCKS) return;
  const parts: Element[][] = [];
  blocks.forEach((block, index) => {
    const isFull = (parts.at(-1)?.length ?? PART_BLOCKS) >= PART_BLOCKS;
    const isOverfull = (parts.at(-1)?.length ?? 0) >= PART_BLOCKS * 2;
    if (isOverfull || (isFull && !isHeading(blocks[index - 1]))) parts.push([]);
    parts.at(-1)?.push(block);
  });
  fragment.replaceChildren(...parts.map((part) => makePart('div', part)));
}

/** Moves nodes into a new element that the browser lays out only near the view. It states what its height depends on. */
export function makePart(name: 'div' | 'span', nodes: readonly Node[]): HTMLElement {
  const part = document.createElement(name);
  part.dataset['part'] = '';
  part.append(...nodes);
  part.style.setProperty('--characters', String(part.textContent?.length ?? 0));
  part.style.setProperty('--blocks', String(name === 'div' ? nodes.length : 0));
  part.style.setProperty('--pictures', String(part.querySelectorAll('img').length));
  return part;
}
