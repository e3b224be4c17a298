import { hasMoreTextThan } from '@/utils/article/text/squeeze-text';
import { appendAll, rename, replaceWithAll } from '@/utils/dom/move-nodes';
import { type Deadline, NO_DEADLINE } from '../deadline';
import type { PageCopy } from '../page/page-copy';
import { isInline } from './block-grammar';

/** The elements whose styles make lines: those laid out as blocks, and those that keep line breaks. */
export type StyledLines = Pick<PageCopy, 'blocks' | 'keepsLines'>;

/** Elements whose content is one run of text: a block inside only starts a new line. */
const ONE_RUN = 'p, h1, h2, h3, h4, h5, h6, dt, figcaption, summary, caption';
/** A longer line is a paragraph. Characters. */
const LONGEST_LINE = 200;
/** The deepest indentation that is kept. Deeper is likely that of the source. Characters. */
const MAX_INDENT = 8;
const CODE = 'pre, textarea';

/**
 * Writes line breaks that only exist in the page's styles into the markup: preserved line breaks become `<br>`, and
 * spans laid out as blocks become paragraphs, or lines if they are in a paragraph (verse). Changes the tree, without
 * adding or losing text.
 */
export function spellOutLines(
  root: Element,
  { blocks, keepsLines }: StyledLines,
  deadline: Deadline = NO_DEADLINE,
): void {
  for (const element of deadline.each(keepsLines)) {
    if (root.contains(element) && !element.closest(CODE)) breakLines(element);
  }
  for (const verse of root.querySelectorAll('pre[class]')) {
    if (VERSE_NAME.test(verse.getAttribute('class') ?? '')) releaseVerse(verse);
  }
  for (const element of deadline.each(blocks)) {
    if (!root.contains(element) || element.closest(CODE) || !element.hasChildNodes()) continue;
    const holder = element.parentElement?.closest(ONE_RUN);
    if (holder) beginLine(element, holder);
    else makeBlock(element);
  }
}

const VERSE_NAME = /(?:^|[\s_-])(?:verses?|poem|poetry|stanza|lyrics?)(?:$|[\s_-])/i;

/** Turns a poem in `<pre>` into lines of text with their indentation. */
function releaseVerse(verse: Element): void {
  if (verse.querySelector('code')) return;
  const block = verse.ownerDocument.createElement('div');
  appendAll(block, [...verse.childNodes]);
  verse.replaceWith(block);
  for (const element of [block, ...block.querySelectorAll('*')]) breakLines(element);
}

function breakLines(element: Element): void {
  const document = element.ownerDocument;
  for (const text of [...element.childNodes]) {
    if (!(text instanceof Text) || !/\S/.test(text.data)) continue;
    const lines = text.data.split(/\r?\n/);
    const pieces = lines.flatMap((line, index) =>
      index === 0 ? [line] : [document.createElement('br'), keepIndent(line)],
    );
    replaceWithAll(text, pieces);
  }
}

/** Replaces the spaces at the beginning of a line by no-break spaces, which do not collapse. */
const keepIndent = (line: string): string =>
  line.replace(/^[ \t]+(?=\S)/, (spaces) =>
    '\u00a0'.repeat(Math.min(MAX_INDENT, spaces.replaceAll('\t', '    ').length)),
  );

/** Adds line breaks around a block in a run of text: two if it is long enough for a paragraph, else one. */
function beginLine(element: Element, holder: Element): void {
  const document = element.ownerDocument;
  const breaks = hasMoreTextThan(element, LONGEST_LINE) && holder.localName === 'p' ? 2 : 1;
  const makeBreaks = () => Array.from({ length: breaks }, () => document.createElement('br'));
  if (hasText(element.previousSibling, 'previousSibling')) element.before(...makeBreaks());
  if (hasText(element.nextSibling, 'nextSibling')) element.after(...makeBreaks());
}

/** The most empty elements that are searched in a row. Without a limit, each of them would search all others. */
const MAX_EMPTY = 200;

/** Whether there is text on a side of an element before the next line break. */
function hasText(node: Node | null, side: 'previousSibling' | 'nextSibling'): boolean {
  let at = node;
  for (let looked = 0; at && looked < MAX_EMPTY; at = at[side], looked++) {
    if (at.nodeName === 'BR') return false;
    if (/\S/.test(at.textContent ?? '')) return true;
  }
  return false;
}

function makeBlock(element: Element): void {
  const name = [...element.childNodes].every(isInline) ? 'p' : 'div';
  if (element.localName === 'span') rename(element, name);
  else {
    const block = element.ownerDocument.createElement(name);
    element.replaceWith(block);
    block.append(element);
  }
}
