import { unwrap } from '@/utils/dom/move-nodes';
import { makeElement } from '@/utils/export/layout/make-element';
import { keepBookAttributes } from './keep-book-attributes';

/** Inline elements. HTML's parser allows blocks in them; the EPUB schema does not. */
const WITHIN_LINE =
  'abbr, b, bdi, bdo, cite, code, del, dfn, em, i, ins, kbd, mark, q, s, samp, small, strong, sub, sup, u, var';
const HEADINGS = 'h2, h3, h4, h5, h6';
const BLOCKS = `p, ${HEADINGS}, blockquote, pre, hr, ul, ol, dl, figure, figcaption, table, details`;
const SECTIONS = 'thead, tbody, tfoot';

/**
 * Rewrites a sanitised body, in place, to what the EPUB schema (XHTML) allows. Browsers tolerate any nesting, EPUB
 * readers do not. No text is lost.
 */
export function tidyForBook(body: DocumentFragment): void {
  // The schema requires a machine-readable date, which pages often lack.
  unwrapAll(body, 'time, rt:not(ruby *), rp:not(ruby *)');
  // Ruby parentheses are for browsers without ruby support.
  for (const bracket of body.querySelectorAll('rp')) bracket.remove();
  tidyTables(body);
  tidyLists(body);
  tidyLines(body);
  tidyFigures(body);
  keepBookAttributes(body);
}

function tidyLines(body: DocumentFragment): void {
  // Inline elements that contain blocks are unwrapped.
  for (const line of body.querySelectorAll(WITHIN_LINE)) {
    if (line.querySelector(BLOCKS)) unwrap(line);
  }
  unwrapAll(body, `:is(${HEADINGS}, pre, summary) :is(${BLOCKS}, details)`);
  unwrapAll(body, 'summary:not(details > summary)');
  for (const heading of body.querySelectorAll(`:is(dt, th) :is(${HEADINGS})`)) rename(heading, 'p');
  for (const paragraph of body.querySelectorAll('p')) {
    if (paragraph.querySelector(BLOCKS)) rename(paragraph, 'div');
  }
  for (const link of body.querySelectorAll('a')) {
    if (link.querySelector('a') || (link.querySelector(BLOCKS) && link.closest('p, dt')))
      unwrap(link);
  }
}

function tidyLists(body: DocumentFragment): void {
  for (const list of body.querySelectorAll('ul, ol')) wrapOthers(list, ['li'], 'li');
  for (const item of body.querySelectorAll('li:not(ul > li, ol > li)')) rename(item, 'div');
  for (const list of body.querySelectorAll('dl')) {
    wrapOthers(list, ['dt', 'dd'], 'dd');
    const order = [...list.children].map((child) => child.localName.at(1)).join('');
    // A definition list without a term or a definition becomes plain lines.
    if (!/^(?:t+d+)+$/.test(order)) unwrap(list);
  }
  for (const line of body.querySelectorAll('dt:not(dl > dt), dd:not(dl > dd)')) rename(line, 'div');
}

function tidyTables(body: DocumentFragment): void {
  for (const table of body.querySelectorAll('table')) {
    for (const column of table.querySelectorAll('colgroup, col')) column.remove();
    for (const row of table.querySelectorAll('tr')) if (row.childElementCount === 0) row.remove();
    const [caption, ...others] = table.querySelectorAll(':scope > caption');
    for (const other of others) table.before(rename(other, 'p'));
    const sections = [...table.children].filter((child) => child.matches(SECTIONS));
    const filled = sections.filter((section) => section.childElementCount > 0);
    const ordered = filled.map((section, index) => {
      const isHead = index === 0 && section.localName === 'thead';
      const isFoot = index === filled.length - 1 && section.localName === 'tfoot';
      return isHead || isFoot ? section : rename(section, 'tbody');
    });
    table.replaceChildren(...(caption ? [caption] : []), ...ordered);
    if (ordered.length === 0) unwrap(table);
  }
  unwrapAll(body, 'caption:not(table > caption)');
}

function tidyFigures(body: DocumentFragment): void {
  for (const figure of body.querySelectorAll('figure')) {
    const [caption, ...others] = figure.querySelectorAll(':scope > figcaption');
    for (const other of others) rename(other, 'div');
    if (caption) figure.append(caption);
    if (!figure.textContent?.trim() && !figure.querySelector('img, hr')) figure.remove();
  }
  for (const caption of body.querySelectorAll('figcaption:not(figure > figcaption)')) {
    rename(caption, 'div');
  }
}

/** Wraps other children of `parent` in elements of the right name. */
function wrapOthers(parent: Element, names: readonly string[], name: string): void {
  for (const child of [...parent.childNodes]) {
    if (names.includes(child.nodeName.toLowerCase())) continue;
    const isBlank = child.nodeType !== child.ELEMENT_NODE && !child.nodeValue?.trim();
    if (isBlank) child.remove();
    else {
      const wrapper = makeElement(parent.ownerDocument, name, {});
      child.replaceWith(wrapper);
      wrapper.append(child);
    }
  }
}

function unwrapAll(body: DocumentFragment, selector: string): void {
  for (const element of body.querySelectorAll(selector)) unwrap(element);
}

function rename(element: Element, name: string): Element {
  const renamed = makeElement(element.ownerDocument, name, {}, ...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}
