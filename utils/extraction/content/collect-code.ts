import { appendAll, replaceWithAll, unwrap } from '@/utils/dom/move-nodes';
import { CODE_LANGUAGE } from '@/utils/sanitisation/allowed-markup';
import { type Deadline, NO_DEADLINE } from '../deadline';
import type { ExtractionLog } from '../extraction-log';
import { unframeProse } from './unframe-prose';

const LANGUAGE =
  /(?:^|\s)(?:lang(?:uage)?|brush|highlight(?:-source)?|sourceCode)[-:\s]+([a-z][\w+#.-]*)/i;
/** Names that describe how code is shown, not its language. */
const NO_LANGUAGE = /^(?:none|text|plain(?:text)?|plaintext|txt|highlight|code|output|default)$/i;
const NUMBERED =
  /(?:^|[\s_-])(?:ln(?:t|um|o)?|lineno[s]?|line-?nums?|line-?numbers?(?:-rows)?|blob-num|gutter)(?:$|[\s_-])/i;
const CODE = 'pre, code, td[class*="code"]';
const ONLY_NUMBERS = /^[\s\d.:|]*$/;
/** The elements that can be lines. Longer code separates its lines by other means. */
const LINE_BOXES = ':scope > :is(div, p, li, tr, span)';

/**
 * Converts each code block to a `<pre>` of plain text with line breaks, tabs and language. Removes line numbers,
 * whether in a table column or before each line, and adds line breaks where only elements separate the lines. `blocks`
 * are the elements that the page lays out as blocks. Prose becomes paragraphs. Must run before tables are classified.
 */
export function collectCode(
  body: Element,
  blocks: ReadonlySet<Element>,
  log: ExtractionLog,
  deadline: Deadline = NO_DEADLINE,
): void {
  for (const table of deadline.each(body.querySelectorAll('table'))) {
    if (!body.contains(table) || !(table.closest('pre') ?? table.querySelector(CODE))) continue;
    const code = codeOfTable(table);
    if (!code) continue;
    for (const gutter of table.querySelectorAll('tr > :first-child')) {
      log.omit('line numbers', gutter);
    }
    replaceWithAll(table, table.closest('pre') ? [...code.childNodes] : [code]);
  }
  for (const pre of deadline.each(body.querySelectorAll('pre'))) {
    if (!unframeProse(pre)) plainCode(pre, blocks, log, deadline);
  }
}

function plainCode(
  pre: Element,
  blocks: ReadonlySet<Element>,
  log: ExtractionLog,
  deadline: Deadline,
): void {
  const language = languageOf(pre);
  for (const number of deadline.each(pre.querySelectorAll('[class], [data-line-number]'))) {
    const isNumber = NUMBERED.test(number.getAttribute('class') ?? '');
    if (!isNumber || !ONLY_NUMBERS.test(number.textContent ?? '')) continue;
    log.omit('line numbers', number);
    number.remove();
  }
  // An obsolete element for raw text, which the sanitiser does not allow.
  for (const raw of pre.querySelectorAll('xmp')) unwrap(raw);
  for (const control of pre.querySelectorAll('button')) {
    log.omit('a control beside code', control);
    control.remove();
  }
  const holder = holderOfLines(pre);
  const lines = [...holder.querySelectorAll(LINE_BOXES)];
  if (lines.length > 1 && lackLineBreaks(holder, lines, blocks)) {
    for (const line of lines.slice(0, -1)) line.after('\n');
  }
  if (language) pre.setAttribute('data-language', language);
}

const MAX_HOLDERS = 6;

/** Returns the element whose children are the lines: highlighters add one or two wrappers. */
function holderOfLines(pre: Element): Element {
  let holder = pre;
  for (let level = 0; level < MAX_HOLDERS; level++) {
    const inner = holder.firstElementChild;
    if (holder.childElementCount !== 1 || !inner?.childElementCount) break;
    if (inner.textContent?.trim() !== holder.textContent?.trim()) break;
    holder = inner;
  }
  return holder;
}

/** Whether only elements separate the lines: blocks, or elements with a class for lines, without line breaks. */
function lackLineBreaks(
  holder: Element,
  lines: readonly Element[],
  blocks: ReadonlySet<Element>,
): boolean {
  if (/\n/.test((holder.textContent ?? '').trim()) || holder.querySelector('br')) return false;
  return lines.every(
    (line) =>
      line.localName !== 'span' ||
      blocks.has(line) ||
      /(?:^|[\s_-])line(?:$|[\s_-])/i.test(line.getAttribute('class') ?? '') ||
      line.hasAttribute('data-line'),
  );
}

function languageOf(code: Element): string | null {
  const around = [
    code,
    ...code.querySelectorAll('code'),
    ...[code.parentElement, code.parentElement?.parentElement].flatMap((one) => one ?? []),
  ];
  for (const element of around) {
    const stated = element.getAttribute('data-language') ?? element.getAttribute('data-lang');
    const named = LANGUAGE.exec(element.getAttribute('class') ?? '')?.[1];
    const language = stated ?? named;
    if (language && CODE_LANGUAGE.test(language) && !NO_LANGUAGE.test(language)) {
      return language.toLowerCase();
    }
  }
  return null;
}

/** Returns the code of a table with a column of line numbers; null for other tables. */
function codeOfTable(table: Element): Element | null {
  const rows = [...table.querySelectorAll('tr')];
  const pairs = rows.map((row) => [...row.children]);
  const isGutter = (cell: Element | undefined) =>
    cell !== undefined && ONLY_NUMBERS.test(cell.textContent ?? '');
  if (pairs.length === 0 || pairs.some((cells) => cells.length !== 2 || !isGutter(cells[0])))
    return null;
  const codes = pairs.flatMap((cells) => cells[1] ?? []);
  // A table of numbers and words is only a code table if its words are code.
  if (
    !codes.every(
      (cell) => cell.querySelector('pre, code') || isCodeCell(cell) || cell.closest('pre'),
    )
  )
    return null;
  if (
    !pairs.some((cells) => /\d/.test(cells[0]?.textContent ?? '')) &&
    !table.querySelector(GUTTER)
  )
    return null;
  const pre = table.ownerDocument.createElement('pre');
  const language = codes[0] && languageOf(codes[0]);
  if (language) pre.setAttribute('data-language', language);
  codes.forEach((cell, index) => {
    if (index > 0) pre.append('\n');
    const inner = cell.querySelector('pre') ?? cell;
    appendAll(pre, [...inner.childNodes]);
  });
  return pre;
}

const GUTTER = '[data-line-number], [class*="num"]';

const isCodeCell = (cell: Element): boolean =>
  /(?:^|[\s_-])code(?:$|[\s_-])/i.test(cell.getAttribute('class') ?? '');
