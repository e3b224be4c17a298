import type { ExtractionLog } from '../extraction-log';
import { textOf } from '../text/squeeze-text';

/** A mark of a note: a number or a sign, with or without brackets. */
const MARK = /^[[(]?(?:\d{1,3}|[a-z]|[*†‡§]{1,3})[\])]?$/iu;
/** What may be a mark whose note pops up: it says which element describes it. */
const MARKS =
  ':is(sup, a, button, [role="button"], [role="doc-noteref"])[aria-describedby], sup [aria-describedby]';
/** A note in the margin, which a box to tick shows on small screens; its number is drawn by style. */
const MARGIN_NOTES = 'label[for] + input[type="checkbox"] + span';
const SHORTEST_NOTE = 3;
const LONGEST_NOTE = 3_000;
const NAME = 'lectern-note-';

/**
 * Puts the notes that a page shows beside their marks only when these are pressed, or in its margin, at the end of the
 * text that they belong to, numbered, with links both ways. Notes that stand there already, hidden, are shown, and their
 * numbers stand in one line with them. Must run before what is hidden, and what pops up, is taken out.
 *
 * Changes the copy and `hidden`.
 */
export function collectNotes(body: Element, hidden: Set<Element>, log: ExtractionLog): void {
  const lists = new Map<Element, Element>();
  let number = 0;
  const collect = (mark: Element, note: Element, place: Element) => {
    const home = homeOf(note, place);
    if (!home) return;
    number += 1;
    log.note('a note that pops up', note);
    const list = lists.get(home) ?? startList(home);
    lists.set(home, list);
    list.append(writeNote(note, number));
    linkMark(mark, number, textOf(mark) || String(number));
    hidden.delete(note);
    note.remove();
  };
  for (const mark of body.querySelectorAll(MARKS)) {
    const note = findNote(mark, body);
    if (note) collect(mark, note, mark);
  }
  for (const note of body.querySelectorAll(MARGIN_NOTES)) {
    const box = note.previousElementSibling;
    const mark = box?.previousElementSibling;
    if (!box || !mark || mark.getAttribute('for') !== box.id || !isOfNote(note)) continue;
    log.leave('the switch of a note', box);
    box.remove();
    collect(mark, note, mark);
  }
  showHiddenNotes(body, hidden);
  joinNumbers(body);
}

function findNote(mark: Element, body: Element): Element | null {
  if (!MARK.test(textOf(mark))) return null;
  const name = mark.getAttribute('aria-describedby')?.trim();
  const note = name ? body.ownerDocument.getElementById(name) : null;
  if (!note || !body.contains(note) || note.contains(mark) || mark.contains(note)) return null;
  return isOfNote(note) ? note : null;
}

function isOfNote(note: Element): boolean {
  const { length } = textOf(note);
  return length >= SHORTEST_NOTE && length <= LONGEST_NOTE;
}

/** What holds the paragraphs of the text: the list of notes becomes the last of them. */
function homeOf(note: Element, place: Element): Element | null {
  const paragraph = place.closest('p, li, blockquote');
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

function linkMark(mark: Element, number: number, name: string): void {
  const document = mark.ownerDocument;
  const link = document.createElement('a');
  link.setAttribute('href', `#${NAME}${number}`);
  link.append(name);
  if (mark.closest('sup')) {
    mark.replaceWith(link);
    return;
  }
  const raised = document.createElement('sup');
  raised.append(link);
  mark.replaceWith(raised);
}

/** Scripts that let notes pop up hide the marks and notes that the page was written with, and put their own over them. */
function showHiddenNotes(body: Element, hidden: Set<Element>): void {
  if (hidden.size === 0) return;
  for (const mark of body.querySelectorAll('a[href^="#"]')) {
    if (!MARK.test(textOf(mark))) continue;
    const note = body.ownerDocument.getElementById(mark.getAttribute('href')?.slice(1) ?? '');
    if (!note?.matches('li, p, div, aside') || !body.contains(note) || !isOfNote(note)) continue;
    for (const piece of [note, note.closest('ol, ul, section, div'), mark, mark.closest('sup')]) {
      if (piece) hidden.delete(piece);
    }
  }
}

/** A number that stands before its note in an element of its own belongs into the note's first line. */
function joinNumbers(body: Element): void {
  for (const number of body.querySelectorAll(
    ':is(div, li, aside, section) > a[href^="#"]:first-child',
  )) {
    const next = number.nextElementSibling;
    if (!MARK.test(textOf(number)) || !next?.matches('div, p') || !isOfNote(next)) continue;
    const line = next.matches('p') ? next : next.querySelector('p');
    line?.prepend(number, ' ');
  }
}
