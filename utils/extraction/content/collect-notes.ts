import type { ExtractionLog } from '../extraction-log';
import { textOf } from '../text/squeeze-text';

/** A mark of a note: a number or a sign, with or without brackets. */
const MARK = /^[[(]?(?:\d{1,3}|[a-z]|[*†‡§]{1,3})[\])]?$/iu;
const MARKS =
  ':is(sup, a, button, [role="button"], [role="doc-noteref"])[aria-describedby], sup [aria-describedby], sup + [role="tooltip"], a[data-footnote-content], button[data-footnote-content]';
const SHORTEST_NOTE = 3;
const LONGEST_NOTE = 3_000;
const NAME = 'lectern-note-';

/**
 * Puts the notes that a page shows beside their marks only when these are pressed at the end of the text that they
 * belong to, numbered, with links both ways. Must run before what is hidden, and what pops up, is taken out.
 *
 * Changes the copy and `hidden`.
 */
export function collectNotes(body: Element, hidden: Set<Element>, log: ExtractionLog): void {
  const lists = new Map<Element, Element>();
  let number = 0;
  for (const mark of body.querySelectorAll(MARKS)) {
    const note = findNote(mark, body);
    if (!note) continue;
    const home = homeOf(note, mark);
    if (!home) continue;
    number += 1;
    log.note('a note that pops up', note);
    const list = lists.get(home) ?? startList(home);
    lists.set(home, list);
    list.append(writeNote(note, number));
    linkMark(mark, number);
    hidden.delete(note);
    note.remove();
  }
}

function findNote(mark: Element, body: Element): Element | null {
  if (!MARK.test(textOf(mark))) return null;
  const name = mark.getAttribute('aria-describedby')?.trim();
  const note = name ? body.ownerDocument.getElementById(name) : null;
  if (!note || !body.contains(note) || note.contains(mark) || mark.contains(note)) return null;
  const { length } = textOf(note);
  return length >= SHORTEST_NOTE && length <= LONGEST_NOTE ? note : null;
}

/** What holds the paragraphs of the text: the list of notes becomes the last of them. */
function homeOf(note: Element, mark: Element): Element | null {
  const paragraph = mark.closest('p, li, blockquote');
  const home = paragraph?.closest('ul, ol, blockquote')?.parentElement ?? paragraph?.parentElement;
  return home && home !== note ? home : null;
}

function startList(home: Element): Element {
  const list = home.ownerDocument.createElement('ol');
  home.append(list);
  return list;
}

function writeNote(note: Element, number: number): Element {
  const document = note.ownerDocument;
  const item = document.createElement('li');
  const back = document.createElement('a');
  back.setAttribute('href', `#${NAME}mark-${number}`);
  back.append('↩');
  item.append(...note.childNodes, ' ', back);
  return item;
}

function linkMark(mark: Element, number: number): void {
  const document = mark.ownerDocument;
  const link = document.createElement('a');
  link.setAttribute('href', `#${NAME}${number}`);
  link.append(textOf(mark));
  if (mark.closest('sup')) {
    mark.replaceWith(link);
    return;
  }
  const raised = document.createElement('sup');
  raised.append(link);
  mark.replaceWith(raised);
}
