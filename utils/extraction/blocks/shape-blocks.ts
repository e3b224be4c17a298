import { weighText } from '@/utils/article/text/east-asian';
import { hasMoreTextThan, textOf } from '@/utils/article/text/squeeze-text';
import { appendAll, replaceWithAll, unwrap } from '@/utils/dom/move-nodes';
import { type Deadline, NO_DEADLINE } from '../deadline';
import { isInline, isUnit } from './block-grammar';
import { frameLonePictures } from './frame-lone-pictures';
import { type StyledLines, spellOutLines } from './spell-out-lines';
import { splitAtByline } from './split-at-byline';
import { splitAtSpans } from './split-at-spans';
import { splitAtEmptyLines } from './split-lines';

/**
 * Turns the content of `root` into blocks: loose text, spans and lines separated by empty lines become paragraphs,
 * pictures on their own become figures. Returns the blocks in document order: paragraphs, and lists, tables, quotes,
 * figures and headings as a whole. `styled` are the elements in which the live page's styles start new lines.
 *
 * Unwraps links around a whole text. Changes the tree, without adding or losing text. Containers stay around their
 * blocks, with their attributes.
 */
export function shapeBlocks(
  root: Element,
  styled: StyledLines = UNSTYLED,
  deadline: Deadline = NO_DEADLINE,
): Element[] {
  const blocks: Element[] = [];
  spellOutLines(root, styled, deadline);
  for (const named of root.querySelectorAll('span[class~="br"]:empty')) {
    named.replaceWith(root.ownerDocument.createElement('br'));
  }
  for (const link of root.querySelectorAll('a[href]')) if (holdsWholeText(link)) unwrap(link);
  shapeContainer(root, blocks, deadline);
  return blocks;
}

/** A longer link was never closed, or is around a whole text. Latin characters. */
const LONGEST_LINK = 1_000;
/** No shorter text weighs as much. Characters. */
const MIN_LONG_LINK = 400;

const holdsWholeText = (link: Element): boolean =>
  hasMoreTextThan(link, MIN_LONG_LINK) && weighText(textOf(link)) > LONGEST_LINK;

const UNSTYLED: StyledLines = { blocks: new Set(), keepsLines: new Set() };
/** Single blocks that contain paragraphs. */
const HOLDS_TEXT = /^(?:blockquote|details)$/;

function shapeContainer(container: Element, blocks: Element[], deadline: Deadline): void {
  let run: ChildNode[] = [];
  const endRun = () => {
    for (const block of wrapRun(run)) blocks.push(block);
    run = [];
  };
  for (const child of deadline.each([...container.childNodes])) {
    if (isInline(child)) {
      run.push(child);
    } else if (child instanceof Element) {
      endRun();
      shapeElement(child, blocks, deadline);
    }
  }
  endRun();
}

function shapeElement(element: Element, blocks: Element[], deadline: Deadline): void {
  if (isUnit(element)) {
    if (HOLDS_TEXT.test(element.localName)) shapeContainer(element, [], deadline);
    blocks.push(element);
  } else if (element.localName === 'summary') {
    // In a `<details>` that is a single block, it stays a summary.
    const details = element.closest('details');
    if (!details || !isUnit(details)) blocks.push(makeHeading(element));
  } else if (element.localName === 'p' && [...element.childNodes].every(isInline)) {
    for (const block of splitParagraph(element)) blocks.push(block);
  } else {
    shapeContainer(element, blocks, deadline);
  }
}

/** Replaces the summary of a collapsed part of the article by a heading. */
function makeHeading(summary: Element): Element {
  const heading = summary.ownerDocument.createElement('h3');
  heading.append(textOf(summary));
  summary.replaceWith(heading);
  return heading;
}

function splitParagraph(paragraph: Element): Element[] {
  const parts = splitAtEmptyLines([...paragraph.childNodes]).flatMap(splitAtByline);
  const [only] = parts;
  if (!only) return [];
  if (parts.length < 2) {
    // Those at its edges would be empty lines.
    for (const line of [...paragraph.children]) {
      if (line.localName === 'br' && !only.includes(line)) line.remove();
    }
    return frameLonePictures(paragraph);
  }
  const pieces = parts.map((part) => {
    // `cloneNode()` is typed as Node; the clone of an element is an element.
    const piece = paragraph.cloneNode(false) as Element;
    appendAll(piece, part);
    return piece;
  });
  replaceWithAll(paragraph, pieces);
  return pieces.flatMap(frameLonePictures);
}

function wrapRun(run: ChildNode[]): Element[] {
  const first = run[0];
  const parent = first?.parentElement;
  if (!first || !parent) return [];
  const parts = splitAtEmptyLines(run).flatMap(splitAtByline).flatMap(splitAtSpans);
  const paragraphs = parts.map(() => parent.ownerDocument.createElement('p'));
  for (const paragraph of paragraphs) first.before(paragraph);
  paragraphs.forEach((paragraph, index) => {
    appendAll(paragraph, parts[index] ?? []);
  });
  for (const node of run) if (node.parentNode === parent && node instanceof Element) node.remove();
  return paragraphs.flatMap(frameLonePictures);
}
