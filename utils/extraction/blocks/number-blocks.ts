import { textOf } from '../text/squeeze-text';
import type { Block, BlockKind } from './block';

/** The attribute by which a block is known again in another copy of the page. */
export const BLOCK_NUMBER = 'data-lectern-block';

/** Describes each block and writes its number on it. Numbers that the page itself may carry are taken away first. */
export function numberBlocks(root: Element, elements: readonly Element[]): Block[] {
  for (const marked of root.querySelectorAll(`[${BLOCK_NUMBER}]`))
    marked.removeAttribute(BLOCK_NUMBER);
  return elements.map((element, index) => {
    element.setAttribute(BLOCK_NUMBER, String(index));
    const text = textOf(element);
    return {
      index,
      element,
      kind: kindOf(element),
      text,
      linkDensity: linkDensityOf(element, text),
    };
  });
}

/** The numbers of the blocks that are found below `root`, a piece of a copy. */
export function readBlockNumbers(root: ParentNode): Set<number> {
  const marked = [...root.querySelectorAll(`[${BLOCK_NUMBER}]`)];
  return new Set(marked.map((element) => Number(element.getAttribute(BLOCK_NUMBER))));
}

function kindOf(element: Element): BlockKind {
  switch (element.localName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return 'heading';
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dl':
      return 'list';
    case 'blockquote':
      return 'quote';
    case 'table':
      return 'table';
    case 'figure':
      return 'figure';
    case 'pre':
      return 'preformatted';
    case 'hr':
      return 'rule';
    default:
      return 'paragraph';
  }
}

function linkDensityOf(element: Element, text: string): number {
  if (text.length === 0) return 0;
  const links = element.localName === 'a' ? [element] : [...element.querySelectorAll('a')];
  const enclosing = element.closest('a');
  if (enclosing) return 1;
  return Math.min(1, links.reduce((sum, link) => sum + textOf(link).length, 0) / text.length);
}
