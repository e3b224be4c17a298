import { appendAll } from '@/utils/dom/move-nodes';

/** Empty lines deeper inside inline elements stay: each split copies all elements around them. Levels. */
const DEEPEST_SPLIT = 20;

/** Whether a node is only white space between tags. */
const isWhiteSpace = (node: Node): boolean =>
  node.nodeType === Node.TEXT_NODE && !/[^\s\u00a0\u200b]/u.test(node.nodeValue ?? '');

const isBreak = (node: Node | undefined): boolean =>
  node instanceof Element && node.localName === 'br';

/**
 * Splits a run of inline nodes at empty lines: two or more `<br>` with nothing between. A single `<br>` stays in its
 * part. Drops empty parts. An inline element with empty lines inside is split too, so the nodes may change; `depth` is
 * the number of inline elements around the run.
 */
export function splitAtEmptyLines(run: readonly Node[], depth = 0): Node[][] {
  const parts: Node[][] = [];
  let part: Node[] = [];
  const nodes = run.flatMap((node) => splitInlineElement(node, depth));
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (!node) continue;
    const after = isBreak(node) ? endOfBreaks(nodes, index) : index;
    if (after - index > 1) {
      parts.push(part);
      part = [];
      index = after - 1;
    } else {
      part.push(node);
    }
  }
  parts.push(part);
  return parts.map(trimPart).filter((kept) => kept.length > 0);
}

/** Returns the index after the last of consecutive breaks; `start + 1` for a single break. */
function endOfBreaks(nodes: readonly Node[], start: number): number {
  let end = start + 1;
  let breaks = 1;
  for (let index = start + 1; index < nodes.length; index++) {
    const node = nodes[index];
    if (!node || (!isBreak(node) && !isWhiteSpace(node))) break;
    if (isBreak(node)) {
      breaks += 1;
      end = index + 1;
    }
  }
  return breaks > 1 ? end : start + 1;
}

/** `<b>one<br><br>two</b>` becomes `<b>one</b><br><br><b>two</b>`; an element without an empty line stays whole. */
function splitInlineElement(node: Node, depth: number): Node[] {
  if (!(node instanceof Element) || depth >= DEEPEST_SPLIT) return [node];
  if (node.querySelectorAll('br').length < 2) return [node];
  const inner = splitAtEmptyLines([...node.childNodes], depth + 1);
  if (inner.length < 2) return [node];
  return inner.flatMap((children, index) => {
    // `cloneNode()` is typed as Node; the clone of an element is an element.
    const piece = node.cloneNode(false) as Element;
    appendAll(piece, children);
    const document = node.ownerDocument;
    return index === 0
      ? [piece]
      : [document.createElement('br'), document.createElement('br'), piece];
  });
}

function trimPart(part: Node[]): Node[] {
  const isEmpty = (node: Node) => isBreak(node) || isWhiteSpace(node);
  const first = part.findIndex((node) => !isEmpty(node));
  if (first < 0) return [];
  return part.slice(first, part.findLastIndex((node) => !isEmpty(node)) + 1);
}
