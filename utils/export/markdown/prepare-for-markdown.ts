import { hasHeadRow, toTableGrid } from '@/utils/export/layout/to-table-grid';

/**
 * Rewrites elements without a Markdown form, in place: tables become rectangular with one header row, list items carry
 * their numbers, code becomes plain text, ruby annotations follow in parentheses.
 */
export function prepareForMarkdown(body: DocumentFragment): void {
  // Innermost first, so that each table has only cells of its own.
  for (const inner of [...body.querySelectorAll('table table')].reverse()) flattenTable(inner);
  for (const table of body.querySelectorAll('table')) rebuildTable(table);
  for (const list of body.querySelectorAll('ol')) numberItems(list);
  for (const code of body.querySelectorAll('pre')) toPlainCode(code);
  bracketReadings(body);
}

/** A nested table becomes its text, because a Markdown cell is a single line. */
function flattenTable(table: Element): void {
  const words = [...table.querySelectorAll('td, th')].map((cell) => cell.textContent?.trim());
  table.replaceWith(words.filter(Boolean).join(', '));
}

function rebuildTable(table: HTMLTableElement): void {
  const page = table.ownerDocument;
  const rows = toTableGrid(table);
  const caption = table.caption?.textContent?.trim();
  if (caption) {
    const line = page.createElement('p');
    line.append(Object.assign(page.createElement('em'), { textContent: caption }));
    table.before(line);
  }
  // A Markdown table needs a header row, which may be empty.
  if (!hasHeadRow(table)) rows.unshift((rows[0] ?? []).map(() => null));
  const [head, body] = [page.createElement('thead'), page.createElement('tbody')];
  rows.forEach((cells, index) => {
    const row = page.createElement('tr');
    row.append(...cells.map((cell) => cell ?? page.createElement('td')));
    (index === 0 ? head : body).append(row);
  });
  if (rows[0]?.length) table.replaceChildren(head, body);
  else table.remove();
}

function numberItems(list: HTMLOListElement): void {
  const items = [...list.children].filter((child) => child.localName === 'li');
  const step = list.hasAttribute('reversed') ? -1 : 1;
  let number = numberIn(list, 'start') ?? (step === 1 ? 1 : items.length);
  for (const item of items) {
    number = numberIn(item, 'value') ?? number;
    // Markdown has no negative list numbers.
    item.setAttribute('value', String(Math.max(0, number)));
    number += step;
  }
}

function numberIn(element: Element, attribute: string): number | null {
  const written = element.getAttribute(attribute) ?? '';
  return /^-?\d{1,9}$/.test(written) ? Number(written) : null;
}

function toPlainCode(code: Element): void {
  for (const lineBreak of code.querySelectorAll('br')) lineBreak.replaceWith('\n');
  code.replaceChildren(code.textContent ?? '');
}

function bracketReadings(body: DocumentFragment): void {
  const readings = [...body.querySelectorAll('rt')];
  for (const word of new Set(readings.map(({ parentElement }) => parentElement))) {
    for (const bracket of word?.querySelectorAll('rp') ?? []) bracket.remove();
  }
  for (const reading of readings) {
    if (reading.textContent?.trim()) reading.replaceChildren(`(${reading.textContent.trim()})`);
  }
}
