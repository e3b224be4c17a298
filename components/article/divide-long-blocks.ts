import { isElement } from '@/utils/dom/is-element';
import { isText } from '@/utils/dom/is-text';
import { BLOCKS } from './block-elements';
import { makePart } from './divide-into-parts';

/** A longer block is divided into parts of at most this length. Nobody writes such a paragraph to be read. Characters. */
const LONG = 50_000;
/** An element takes about as long to lay out as this many characters. */
const ELEMENT = 10;
/** Inline elements nested deeper stay whole: each part copies all elements around it. Levels. */
const DEEPEST = 20;
/** How far before its maximum length a part may end, so that it ends with a sentence. Characters. */
const SENTENCE = 2_000;

/** Inline elements that cannot continue in another part. */
const INDIVISIBLE = /^(?:button|math|r[pt]|svg)$/;
/** They stay with the text before them. */
const ANNOTATION = /^r[pt]$/;

/**
 * Divides the text of each very long block, except code, into parts, which the browser lays out only near the view: the
 * time to break one block into lines can grow with the square of its length. A part begins on a new line, if possible
 * with a sentence. Changes the fragment; the blocks stay the same.
 */
export function divideLongBlocks(fragment: DocumentFragment): void {
  if (weigh(fragment) <= LONG) return;
  for (const block of [fragment, ...fragment.querySelectorAll(BLOCKS)]) {
    if (block.nodeName !== 'PRE' && weigh(block) > LONG) findInlineRuns(block).forEach(divideRun);
  }
}

type InlineNode = Text | Element;

const isInline = (node: Node): node is InlineNode =>
  isText(node) || (isElement(node) && !node.matches(BLOCKS));

/** Returns how long a node takes to lay out, in characters. */
function weigh(node: InlineNode | DocumentFragment): number {
  if (isText(node)) return node.length;
  return (node.textContent?.length ?? 0) + node.querySelectorAll('*').length * ELEMENT;
}

/** Returns the inline children of a block, in groups between its other children. */
function findInlineRuns(block: Element | DocumentFragment): InlineNode[][] {
  const runs: InlineNode[][] = [[]];
  for (const child of block.childNodes) {
    if (isInline(child)) runs.at(-1)?.push(child);
    else runs.push([]);
  }
  return runs;
}

function divideRun(run: readonly InlineNode[]): void {
  const parent = run[0]?.parentNode;
  const after = run.at(-1)?.nextSibling ?? null;
  const groups = divide(run, 0);
  if (groups.length < 2) return;
  for (const nodes of groups) parent?.insertBefore(makePart('span', nodes), after);
}

/** Divides inline nodes, and what is in them, into groups of at most the maximum length. */
function divide(nodes: readonly InlineNode[], depth: number): InlineNode[][] {
  const groups: InlineNode[][] = [];
  let length = LONG;
  for (const node of nodes.flatMap((one) => divideNode(one, depth))) {
    const added = weigh(node) + ELEMENT;
    const isAttached = isElement(node) && ANNOTATION.test(node.localName);
    if (length + added > LONG && !(isAttached && groups.length > 0)) {
      groups.push([]);
      length = 0;
    }
    groups.at(-1)?.push(node);
    length += added;
  }
  return groups;
}

function divideNode(node: InlineNode, depth: number): InlineNode[] {
  if (weigh(node) <= LONG) return [node];
  if (isText(node)) return divideText(node);
  const isDivisible =
    depth < DEEPEST && !INDIVISIBLE.test(node.localName) && !node.querySelector(BLOCKS);
  if (!isDivisible) return [node];
  return divide([...node.childNodes].filter(isInline), depth + 1).map((children) => {
    // `cloneNode()` is typed as Node; the clone of an element is an element.
    const copy = node.cloneNode(false) as Element;
    copy.append(...children);
    return copy;
  });
}

function divideText(text: Text): Text[] {
  const parts = [text];
  for (let rest = text; rest.length > LONG; ) {
    rest = rest.splitText(findCut(rest.substringData(0, LONG)));
    parts.push(rest);
  }
  return parts;
}

/** Returns where to cut a text: after its last sentence, word or character. */
function findCut(text: string): number {
  const end = text.slice(-SENTENCE);
  const [kept] = /^.*(?:[.!?]\s|[。！？])/s.exec(end) ??
    /^.*\s/s.exec(end) ?? [end.replace(/[\ud800-\udbff]$/, '')];
  return text.length - end.length + kept.length;
}
