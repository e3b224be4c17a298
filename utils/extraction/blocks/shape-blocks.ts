import { textOf } from '../text/squeeze-text';
import { isInline, isUnit } from './block-grammar';
import { frameLonePictures } from './frame-lone-pictures';
import { partAtSpans } from './part-at-spans';
import { type StyledLines, spellOutLines } from './spell-out-lines';
import { splitAtEmptyLines } from './split-lines';

/**
 * Makes every line of text below `root` a block of its own: loose text, spans and lines parted by empty lines become
 * paragraphs, pictures that stand alone become figures. Returns the blocks in document order: paragraphs and the elements
 * read as one piece (lists, tables, quotes, figures, headings). `styled` holds what the live page's style makes of lines.
 *
 * Changes the tree; no text is added or lost. Containers stay, with their names and classes, around their blocks.
 */
export function shapeBlocks(root: Element, styled: StyledLines = UNSTYLED): Element[] {
  const blocks: Element[] = [];
  spellOutLines(root, styled);
  for (const named of root.querySelectorAll('span[class~="br"]:empty')) {
    named.replaceWith(root.ownerDocument.createElement('br'));
  }
  shapeContainer(root, blocks);
  return blocks;
}

const UNSTYLED: StyledLines = { blocks: new Set(), keepsLines: new Set() };
/** Set apart from the text around them, and read as text themselves. */
const HOLDS_TEXT = /^(?:blockquote|details)$/;

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
    if (HOLDS_TEXT.test(element.localName)) shapeContainer(element, []);
    blocks.push(element);
  } else if (element.localName === 'summary') {
    // Within details, which are read as one piece, it stays as it is.
    const details = element.closest('details');
    if (!details || !isUnit(details)) blocks.push(makeHeading(element));
  } else if (element.localName === 'p' && [...element.childNodes].every(isInline)) {
    blocks.push(...splitParagraph(element));
  } else {
    shapeContainer(element, blocks);
  }
}

/** What heads a part of the article that is folded in. */
function makeHeading(summary: Element): Element {
  const heading = summary.ownerDocument.createElement('h3');
  heading.append(textOf(summary));
  summary.replaceWith(heading);
  return heading;
}

function splitParagraph(paragraph: Element): Element[] {
  const parts = splitAtEmptyLines([...paragraph.childNodes]);
  if (parts.length < 2) return parts.length === 0 ? [] : frameLonePictures(paragraph);
  const pieces = parts.map((part) => {
    // The shallow copy of an element is an element of the same name.
    const piece = paragraph.cloneNode(false) as Element;
    piece.append(...part);
    return piece;
  });
  paragraph.replaceWith(...pieces);
  return pieces.flatMap(frameLonePictures);
}

function wrapRun(run: ChildNode[]): Element[] {
  const first = run[0];
  const parent = first?.parentElement;
  if (!first || !parent) return [];
  const parts = splitAtEmptyLines(run).flatMap(partAtSpans);
  const paragraphs = parts.map(() => parent.ownerDocument.createElement('p'));
  first.before(...paragraphs);
  paragraphs.forEach((paragraph, index) => {
    paragraph.append(...(parts[index] ?? []));
  });
  for (const node of run) if (node.parentNode === parent && node instanceof Element) node.remove();
  return paragraphs.flatMap(frameLonePictures);
}
