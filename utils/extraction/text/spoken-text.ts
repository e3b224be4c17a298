import { squeezeText, textOf } from './squeeze-text';

/** What parts words or stands above them, though its text runs on. */
const PARTING = 'br, rt, rp, math[alttext]';
const LINES = new Set(
  'p h1 h2 h3 h4 h5 h6 li dt dd tr caption blockquote pre ul ol dl table details summary div'.split(
    ' ',
  ),
);
const CELLS = new Set(['td', 'th', 'br']);
/** Readings above letters repeat the word. */
const UNSAID = new Set(['rt', 'rp', 'figure']);

/**
 * The text of an element as it is read: one line, a space for each line end, no readings above letters, and formulas in
 * TeX where it is known.
 */
export function spokenTextOf(element: Element): string {
  if (!element.querySelector(PARTING)) return textOf(element);
  const parts: string[] = [];
  collect(element, parts, ' ');
  return squeezeText(parts.join(''));
}

/** The text below a node as it is read, one block a line: without figures, and none empty. */
export function spokenLinesOf(node: ParentNode & Node): string[] {
  const parts: string[] = [];
  collect(node, parts, LINE_END);
  return parts.join('').split(LINE_END).map(squeezeText).filter(Boolean);
}

/** No text holds it: line ends of the source are spaces. */
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
  } else if (!UNSAID.has(localName)) collect(element, parts, lineEnd);
}
