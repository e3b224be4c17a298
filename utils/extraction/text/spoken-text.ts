import { squeezeText, textOf } from '@/utils/article/text/squeeze-text';

/** Elements for which `textContent` differs from the text as read. */
const PARTING = 'br, rt, rp, math[alttext]';
const LINES = new Set(
  'p h1 h2 h3 h4 h5 h6 li dt dd tr caption blockquote pre ul ol dl table details summary div'.split(
    ' ',
  ),
);
const CELLS = new Set(['td', 'th', 'br']);
/** Not part of the text. Ruby annotations repeat the word. */
const SKIPPED = new Set(['rt', 'rp', 'figure']);

/**
 * Returns the text of an element as it is read: on one line, without ruby annotations, and with formulas as TeX if
 * known.
 */
export function spokenTextOf(element: Element): string {
  if (!element.querySelector(PARTING)) return textOf(element);
  const parts: string[] = [];
  collect(element, parts, ' ');
  return squeezeText(parts.join(''));
}

/** Returns the text below a node as it is read, one line for each block. Skips figures and empty lines. */
export function spokenLinesOf(node: ParentNode & Node): string[] {
  const parts: string[] = [];
  collect(node, parts, LINE_END);
  return parts.join('').split(LINE_END).map(squeezeText).filter(Boolean);
}

/** A character that cannot occur in parsed HTML. */
const LINE_END = '\0';

function collect(node: Node, parts: string[], lineEnd: string): void {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) parts.push(child.nodeValue ?? '');
    else if (child instanceof Element) collectElement(child, parts, lineEnd);
  }
}

function collectElement(element: Element, parts: string[], lineEnd: string): void {
  const { localName } = element;
  const tex = localName === 'math' ? element.getAttribute('alttext') : null;
  if (tex) parts.push(tex);
  else if (LINES.has(localName)) {
    parts.push(lineEnd);
    collect(element, parts, lineEnd);
    parts.push(lineEnd);
  } else if (CELLS.has(localName)) {
    collect(element, parts, lineEnd);
    parts.push(' ');
  } else if (!SKIPPED.has(localName)) collect(element, parts, lineEnd);
}
