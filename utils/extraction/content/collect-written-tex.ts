import { writeTexFormula } from '@/utils/sanitisation/copy-formula';
import type { ExtractionLog } from '../extraction-log';

/** TeX between the marks by which scripts find it. A dollar sign alone is money. */
const WRITTEN =
  /\\\(((?:(?!\\\().){1,1000}?)\\\)|(?<!\\)\\\[((?:(?!(?<!\\)\\\[).){1,2000}?)\\\]|\$\$([^$]{1,2000})\$\$/gs;
const HAS_MARK = /\\[([]|\$\$/;
/** Where such marks are no formula. */
const CODE = 'pre, code, kbd, samp, script, style, textarea, math';

/** Makes formulas of TeX that stands in the text between its marks, for no script has drawn it. */
export function collectWrittenTex(body: Element, log: ExtractionLog): void {
  for (const element of body.querySelectorAll(MARKED)) replaceMarked(element, log);
  if (!HAS_MARK.test(body.textContent ?? '')) return;
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text; // Only texts are shown.
    if (HAS_MARK.test(text.data) && !text.parentElement?.closest(CODE)) texts.push(text);
  }
  for (const text of texts) replaceIn(text, log);
}

/** Elements that say themselves that they hold TeX: then one dollar sign is a mark too. */
const MARKED = 'd-math, span[class*="math" i], span[class~="tex" i]';
const BETWEEN_DOLLARS = /^\s*\$([^$]{1,2000})\$\s*$/;

function replaceMarked(element: Element, log: ExtractionLog): void {
  const text = element.textContent ?? '';
  const isBare = element.localName === 'd-math';
  const tex = isBare ? text.trim() : BETWEEN_DOLLARS.exec(text)?.[1]?.trim();
  if (!tex || element.closest(CODE)) return;
  log.leave('a written formula', element);
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
    log.note('a written formula', tex);
    pieces.push(text.data.slice(end, match.index));
    pieces.push(writeTexFormula(tex, inLine === undefined, document));
    end = match.index + whole.length;
  }
  if (end > 0) log.leave('a line with written formulas', text);
  if (end > 0) text.replaceWith(...pieces, text.data.slice(end));
}
