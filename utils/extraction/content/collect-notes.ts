import { hasMoreTextThan, textOf } from '@/utils/article/text/squeeze-text';
import { appendAll } from '@/utils/dom/move-nodes';
import { type Deadline, NO_DEADLINE } from '../deadline';
import type { ExtractionLog } from '../extraction-log';

/** The mark of a note: a number or a sign, with or without brackets. */
const MARK = /^[[(]?(?:\d{1,3}|[a-z]|[*†‡§]{1,3})[\])]?$/iu;
const LONGEST_MARK = 5;
/** Possible marks of popup notes: they refer to the element that describes them. */
const MARKS =
  ':is(sup, a, button, [role="button"], [role="doc-noteref"])[aria-describedby], sup [aria-describedby]';
/** A margin note, which a checkbox shows on small screens; style adds its number. */
const MARGIN_NOTES = 'label[for] + input[type="checkbox"] + span';
/** Lists of notes, to which marks without links may refer. */
const NOTE_LISTS =
  'ol:is([class*="footnote" i], [id*="footnote" i], :is([class*="footnote" i], [id*="footnote" i]) > *)';
const MAX_NOTES = 200;
const SHORTEST_NOTE = 3;
const LONGEST_NOTE = 3_000;
const NAME = 'lectern-note-';

/**
 * Moves popup notes, margin notes and listed notes without links to the end of the text that they belong to, numbered
 * and linked both ways. Shows hidden notes that are already there, and puts their numbers on the same line. Must run
 * before hidden and popup elements are removed.
 *
 * Changes the copy and `hidden`.
 */
export function collectNotes(
  body: Element,
  hidden: Set<Element>,
  log: ExtractionLog,
  deadline: Deadline = NO_DEADLINE,
): void {
  const lists = new Map<Element, Element>();
  let number = 0;
  const collect = (mark: Element, note: Element, anchor: Element) => {
    const home = containerOf(note, anchor);
    if (!home) return;
    number += 1;
    log.note('a popup note', note);
    const list = lists.get(home) ?? startList(home);
    lists.set(home, list);
    list.append(writeNote(note, number));
    linkMark(mark, number, textOf(mark) || String(number));
    hidden.delete(note);
    note.remove();
  };
  for (const mark of deadline.each(body.querySelectorAll(MARKS))) {
    const note = findNote(mark, body);
    if (note) collect(mark, note, mark);
  }
  for (const note of deadline.each(body.querySelectorAll(MARGIN_NOTES))) {
    const box = note.previousElementSibling;
    const mark = box?.previousElementSibling;
    if (!box || !mark || mark.getAttribute('for') !== box.id || !isOfNote(note)) continue;
    log.omit('the toggle of a note', box);
    box.remove();
    collect(mark, note, mark);
  }
  for (const list of deadline.each(body.querySelectorAll(NOTE_LISTS))) {
    for (const [mark, note] of pairByNumber(list, body)) collect(mark, note, mark);
  }
  showHiddenNotes(body, hidden, deadline);
  joinNumbers(body, deadline);
}

/**
 * Returns the notes of a list without links, each with the raised number that it belongs to; none unless all have one.
 */
function pairByNumber(list: Element, body: Element): [Element, Element][] {
  const notes = [...list.children];
  if (notes.length > MAX_NOTES || !notes.every(isOfNote) || list.querySelector('a[href^="#"]'))
    return [];
  const marks = [...body.querySelectorAll('sup:not(:has(a))')].filter(
    (mark) => isMark(mark) && !list.contains(mark),
  );
  const numbered = new Map(
    marks.toReversed().map((mark) => [textOf(mark).replace(/[[\]()]/g, ''), mark]),
  );
  const pairs = notes.flatMap((note, at): [Element, Element][] => {
    const mark = numbered.get(String(at + 1));
    return mark ? [[mark, note]] : [];
  });
  return pairs.length === notes.length ? pairs : [];
}

function findNote(mark: Element, body: Element): Element | null {
  if (!isMark(mark)) return null;
  const name = mark.getAttribute('aria-describedby')?.trim();
  const note = name ? body.ownerDocument.getElementById(name) : null;
  if (!note || !body.contains(note) || note.contains(mark) || mark.contains(note)) return null;
  return isOfNote(note) ? note : null;
}

const isMark = (element: Element): boolean =>
  !hasMoreTextThan(element, LONGEST_MARK) && MARK.test(textOf(element));

function isOfNote(note: Element): boolean {
  return !hasMoreTextThan(note, LONGEST_NOTE) && textOf(note).length >= SHORTEST_NOTE;
}

/** Returns the container of the text's paragraphs, to which the list of notes is appended. */
function containerOf(note: Element, anchor: Element): Element | null {
  const paragraph = anchor.closest('p, li, blockquote');
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
  appendAll(item, [...note.childNodes]);
  item.append(' ', back);
  return item;
}

function linkMark(mark: Element, number: number, name: string): void {
  const document = mark.ownerDocument;
  const link = document.createElement('a');
  link.setAttribute('href', `#${NAME}${number}`);
  link.append(name);
  if (mark.parentElement?.closest('sup')) {
    mark.replaceWith(link);
    return;
  }
  const raised = document.createElement('sup');
  raised.append(link);
  mark.replaceWith(raised);
}

/** Scripts that show notes as popups hide the original marks and notes and add their own. */
function showHiddenNotes(body: Element, hidden: Set<Element>, deadline: Deadline): void {
  if (hidden.size === 0) return;
  for (const mark of deadline.each(body.querySelectorAll('a[href^="#"]'))) {
    if (!isMark(mark)) continue;
    const note = body.ownerDocument.getElementById(mark.getAttribute('href')?.slice(1) ?? '');
    if (!note?.matches('li, p, div, aside') || !body.contains(note) || !isOfNote(note)) continue;
    for (const piece of [note, note.closest('ol, ul, section, div'), mark, mark.closest('sup')]) {
      if (piece) hidden.delete(piece);
    }
  }
}

/** Moves a number that is in its own element into the first line of its note. */
function joinNumbers(body: Element, deadline: Deadline): void {
  for (const number of deadline.each(
    body.querySelectorAll(':is(div, li, aside, section) > a[href^="#"]:first-child'),
  )) {
    const next = number.nextElementSibling;
    if (!isMark(number) || !next?.matches('div, p') || !isOfNote(next)) continue;
    const line = next.matches('p') ? next : next.querySelector('p');
    line?.prepend(number, ' ');
  }
}
