import { isInline, isUnit } from './block-grammar';
import { splitAtEmptyLines } from './split-lines';

/**
 * Makes every line of text below `root` a block of its own: loose text, spans and lines parted by empty lines become
 * paragraphs. Answers the blocks in document order: paragraphs and the elements read as one piece (lists, tables,
 * quotes, figures, headings).
 *
 * Changes the tree; no text is added or lost. Containers stay, with their names and classes, around their blocks.
 */
export function shapeBlocks(root: Element): Element[] {
  const blocks: Element[] = [];
  for (const named of root.querySelectorAll('span[class~="br"]:empty')) {
    named.replaceWith(root.ownerDocument.createElement('br'));
  }
  shapeContainer(root, blocks);
  return blocks;
}

function shapeContainer(container: Element, blocks: Element[]): void {
  let run: ChildNode[] = [];
  const endRun = () => {
    blocks.push(...wrapRun(run));
    run = [];
  };
  for (const child of [...container.childNodes]) {
    if (isInline(child)) {
      run.push(child);
    } else if (child instanceof Element) {
      endRun();
      shapeElement(child, blocks);
    }
  }
  endRun();
}

function shapeElement(element: Element, blocks: Element[]): void {
  if (isUnit(element)) {
    if (element.localName === 'blockquote') shapeContainer(element, []);
    blocks.push(element);
  } else if (element.localName === 'p' && [...element.childNodes].every(isInline)) {
    blocks.push(...splitParagraph(element));
  } else {
    shapeContainer(element, blocks);
  }
}

function splitParagraph(paragraph: Element): Element[] {
  const parts = splitAtEmptyLines([...paragraph.childNodes]);
  if (parts.length < 2) return parts.length === 0 ? [] : [paragraph];
  const pieces = parts.map((part) => {
    // The shallow copy of an element is an element of the same name.
    const piece = paragraph.cloneNode(false) as Element;
    piece.append(...part);
    return piece;
  });
  paragraph.replaceWith(...pieces);
  return pieces;
}

function wrapRun(run: ChildNode[]): Element[] {
  const first = run[0];
  const parent = first?.parentElement;
  if (!first || !parent) return [];
  const parts = splitAtEmptyLines(run);
  const paragraphs = parts.map(() => parent.ownerDocument.createElement('p'));
  first.before(...paragraphs);
  paragraphs.forEach((paragraph, index) => {
    paragraph.append(...(parts[index] ?? []));
  });
  for (const node of run) if (node.parentNode === parent && node instanceof Element) node.remove();
  return paragraphs;
}
