import type { PageCopy } from '../page/page-copy';
import { textOf } from '../text/squeeze-text';
import { isInline } from './block-grammar';

/** What style makes of the page's lines. */
export type StyledLines = Pick<PageCopy, 'blocks' | 'keepsLines'>;

/** Elements whose content is one run of text: a block in them only begins a line. */
const ONE_RUN = 'p, h1, h2, h3, h4, h5, h6, dt, figcaption, summary, caption';
/** Lines longer than this, on average, are paragraphs. Characters. */
const LONGEST_LINE = 200;
/** Deeper is the indentation of the source. Letters. */
const MOST_SET_IN = 8;
const CODE = 'pre, textarea';

/**
 * Writes into the markup the lines that only style makes: line ends that the page shows become `<br>`; spans that it lays
 * out as blocks become paragraphs, or lines where they stand in a paragraph (verse). Changes the copy; no word is added
 * or lost.
 */
export function spellOutLines(root: Element, { blocks, keepsLines }: StyledLines): void {
  for (const element of keepsLines) {
    if (root.contains(element) && !element.closest(CODE)) breakLines(element);
  }
  for (const verse of root.querySelectorAll('pre[class]')) {
    if (VERSE_NAME.test(verse.getAttribute('class') ?? '')) releaseVerse(verse);
  }
  for (const element of blocks) {
    if (!root.contains(element) || element.closest(CODE) || !element.hasChildNodes()) continue;
    const holder = element.parentElement?.closest(ONE_RUN);
    if (holder) beginLine(element, holder);
    else makeBlock(element);
  }
}

const VERSE_NAME = /(?:^|[\s_-])(?:verses?|poem|poetry|stanza|lyrics?)(?:$|[\s_-])/i;

/** A poem that keeps its lines as code does is a poem all the same; what is set in stays so. */
function releaseVerse(verse: Element): void {
  if (verse.querySelector('code')) return;
  const block = verse.ownerDocument.createElement('div');
  block.append(...verse.childNodes);
  verse.replaceWith(block);
  for (const element of [block, ...block.querySelectorAll('*')]) breakLines(element);
}

function breakLines(element: Element): void {
  const document = element.ownerDocument;
  for (const text of [...element.childNodes]) {
    if (text.nodeType !== Node.TEXT_NODE || !/\S/.test(text.nodeValue ?? '')) continue;
    const lines = (text.nodeValue ?? '').split(/\r?\n/);
    const pieces = lines.flatMap((line, index) =>
      index === 0 ? [line] : [document.createElement('br'), setIn(line)],
    );
    text.replaceWith(...pieces);
  }
}

/** Spaces at the beginning of a line are not seen unless they hold it open. */
const setIn = (line: string): string =>
  line.replace(/^[ \t]+(?=\S)/, (spaces) =>
    '\u00a0'.repeat(Math.min(MOST_SET_IN, spaces.replaceAll('\t', '    ').length)),
  );

/** A block within a run of text: its line ends before and after it. Long ones are paragraphs, parted by an empty line. */
function beginLine(element: Element, holder: Element): void {
  const document = element.ownerDocument;
  const breaks = textOf(element).length > LONGEST_LINE && holder.localName === 'p' ? 2 : 1;
  const makeBreaks = () => Array.from({ length: breaks }, () => document.createElement('br'));
  if (hasText(element.previousSibling, 'previousSibling')) element.before(...makeBreaks());
  if (hasText(element.nextSibling, 'nextSibling')) element.after(...makeBreaks());
}

/** Whether a line goes on beside an element, which has not ended already. */
function hasText(node: Node | null, side: 'previousSibling' | 'nextSibling'): boolean {
  for (let at = node; at; at = at[side]) {
    if (at.nodeName === 'BR') return false;
    if (/\S/.test(at.textContent ?? '')) return true;
  }
  return false;
}

function makeBlock(element: Element): void {
  const document = element.ownerDocument;
  const name = [...element.childNodes].every(isInline) ? 'p' : 'div';
  const block = document.createElement(name);
  if (element.localName === 'span') {
    for (const { name: attribute, value } of element.attributes) {
      block.setAttribute(attribute, value);
    }
    block.append(...element.childNodes);
    element.replaceWith(block);
  } else {
    element.replaceWith(block);
    block.append(element);
  }
}
