import { replaceWithAll } from '@/utils/dom/move-nodes';
import { writeTexFormula } from '@/utils/sanitisation/copy-formula';
import { type Deadline, NO_DEADLINE } from '../deadline';
import type { ExtractionLog } from '../extraction-log';

/** TeX between the delimiters that scripts look for. A single dollar sign is money. */
const WRITTEN =
  /\\\(((?:(?!\\\().){1,1000}?)\\\)|(?<!\\)\\\[((?:(?!(?<!\\)\\\[).){1,2000}?)\\\]|\$\$([^$]{1,2000})\$\$/gs;
const HAS_MARK = /\\[([]|\$\$/;
/** Where these delimiters do not mark formulas. */
const CODE = 'pre, code, kbd, samp, script, style, textarea, math';

/** Converts TeX between delimiters that no script has rendered to formulas. */
export function collectWrittenTex(
  body: Element,
  log: ExtractionLog,
  deadline: Deadline = NO_DEADLINE,
): void {
  for (const element of deadline.each(body.querySelectorAll(MARKED))) replaceMarked(element, log);
  if (!HAS_MARK.test(body.textContent ?? '')) return;
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text; // The walker only shows text nodes.
    if (HAS_MARK.test(text.data) && !text.parentElement?.closest(CODE)) texts.push(text);
  }
  for (const text of deadline.each(texts)) replaceIn(text, log);
}

/** Elements that are marked as TeX, in which a single dollar sign is a delimiter too. */
const MARKED = 'd-math, span[class*="math" i], span[class~="tex" i]';
const BETWEEN_DOLLARS = /^\s*\$([^$]{1,2000})\$\s*$/;

function replaceMarked(element: Element, log: ExtractionLog): void {
  const text = element.textContent ?? '';
  const isBare = element.localName === 'd-math';
  const tex = isBare ? text.trim() : BETWEEN_DOLLARS.exec(text)?.[1]?.trim();
  if (!tex || element.closest(CODE)) return;
  log.omit('a formula in TeX', element);
  const isBlock = element.hasAttribute('block');
  element.replaceWith(writeTexFormula(tex, isBlock, element.ownerDocument));
}

function replaceIn(text: Text, log: ExtractionLog): void {
  const document = text.ownerDocument;
  const pieces: (string | Element)[] = [];
  let end = 0;
  for (const match of text.data.matchAll(WRITTEN)) {
    const [whole, inLine, display, dollars] = match;
    const tex = (inLine ?? display ?? dollars ?? '').trim();
    if (!tex || (dollars !== undefined && !/[\\^_={}]/.test(tex))) continue;
    log.note('a formula in TeX', tex);
    pieces.push(text.data.slice(end, match.index));
    pieces.push(writeTexFormula(tex, inLine === undefined, document));
    end = match.index + whole.length;
  }
  if (end > 0) log.omit('a line with formulas in TeX', text);
  if (end > 0) replaceWithAll(text, [...pieces, text.data.slice(end)]);
}
