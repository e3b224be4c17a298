import { textOf } from '@/utils/article/text/squeeze-text';
import { EMBED } from '../content/link-embeds';
import { type Deadline, NO_DEADLINE } from '../deadline';
import { spokenTextOf } from '../text/spoken-text';
import { Block, type BlockKind } from './block';

/** Creates the blocks for elements below `root`, given in document order. Does not change the tree. */
export function describeBlocks(
  root: Element,
  elements: readonly Element[],
  deadline: Deadline = NO_DEADLINE,
): Block[] {
  return Array.from(deadline.each(elements), (element, index) => {
    const text = element.localName === 'pre' ? textOf(element) : spokenTextOf(element);
    const kind = kindOf(element);
    const path = pathOf(element, root);
    const linkDensity = linkDensityOf(element, text, path);
    return new Block({ index, element, kind, text, linkDensity, path });
  });
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
    // Treated like a quotation: set apart from the text, and kept.
    case 'details':
      return 'quote';
    case 'table':
      return 'table';
    case 'figure':
      return kindOfFigure(element);
    case 'pre':
      return 'preformatted';
    case 'hr':
      return 'rule';
    default:
      return 'paragraph';
  }
}

/** Returns the kind of a figure. One with a table, code or a quotation has the kind of its content. */
function kindOfFigure(figure: Element): BlockKind {
  if (figure.querySelector('img, a[href]:only-child')) return 'figure';
  const held = figure.querySelector('table, pre, blockquote');
  return held ? kindOf(held) : 'figure';
}

function pathOf(element: Element, root: Element): Element[] {
  const path: Element[] = [];
  for (let outer = element.parentElement; outer; outer = outer.parentElement) {
    path.push(outer);
    if (outer === root) break;
  }
  return path;
}

function linkDensityOf(element: Element, text: string, path: readonly Element[]): number {
  if (text.length === 0 || element.hasAttribute(EMBED)) return 0;
  if (path.some(isLink)) return 1;
  let linked = 0;
  for (const link of element.getElementsByTagName('a')) {
    // Scripts may nest links, whose text would be read again for each.
    if (link.parentElement?.localName !== 'a' && isLink(link)) linked += textOf(link).length;
  }
  return Math.min(1, linked / text.length);
}

/** Whether an element leads elsewhere. Old pages mark places with anchors. */
const isLink = (element: Element): boolean =>
  element.localName === 'a' && element.hasAttribute('href');
