import type { ExtractionLog } from '../extraction-log';
import { lengthOfText, textOf } from '../text/squeeze-text';

const SWITCH = ':is(button, a, [role="button"])[aria-expanded]';
const HEADING = 'h2, h3, h4, h5, h6';
/** Where a switch opens what is no text of the article. */
const ELSEWHERE =
  'nav, header, footer, aside, form, [role="navigation"], [role="menu"], [role="banner"], [role="dialog"]';
/** Shorter folded parts are menus and hints. Characters. */
const SHORTEST_PART = 80;
const LONGEST_LABEL = 150;
const MOST_LINKS = 0.35;
const SENTENCE_END = /[.!?…。！？]["”’»)]*(?:\s|$)/u;
const MOST_SWITCHES = 500;

/**
 * Opens the parts of the article that the page folds away until their heading is pressed: they are no longer hidden, and
 * a heading that is a button keeps its words. Menus stay folded: what is opened reads as text and hangs on a heading or
 * stands beside paragraphs.
 *
 * Changes the copy and `hidden`.
 */
export function openFoldedParts(body: Element, hidden: Set<Element>, log: ExtractionLog): void {
  const switches = [...body.querySelectorAll(SWITCH)].slice(0, MOST_SWITCHES);
  for (const button of switches) {
    const part = findPart(button, body);
    if (!part || !readsAsText(part) || button.closest(ELSEWHERE)) continue;
    log.note('a folded part opened', part);
    for (let at: Element | null = part; at && !at.contains(button); at = at.parentElement) {
      hidden.delete(at);
      at.removeAttribute('hidden');
      at.removeAttribute('aria-hidden');
    }
    if (!button.closest(HEADING)) makeHeading(button);
  }
  for (const button of body.querySelectorAll(`:is(${HEADING}) :is(button, [role="button"])`)) {
    const heading = button.closest(HEADING);
    if (heading && textOf(heading) === textOf(button)) button.replaceWith(...button.childNodes);
  }
  for (const details of body.querySelectorAll('details')) {
    for (const inner of details.children) hidden.delete(inner);
  }
}

function findPart(button: Element, body: Element): Element | null {
  const name = button.getAttribute('aria-controls')?.trim();
  if (!name) return null;
  const part = body.ownerDocument.getElementById(name);
  return part && !part.contains(button) && body.contains(part) ? part : null;
}

function readsAsText(part: Element): boolean {
  const text = textOf(part);
  if (text.length < SHORTEST_PART || !SENTENCE_END.test(text)) return false;
  if (part.querySelector('nav, form, input, select')) return false;
  let linked = 0;
  for (const link of part.querySelectorAll('a')) linked += lengthOfText(link);
  return linked < text.length * MOST_LINKS;
}

/** A switch that is no heading heads what it opens all the same. */
function makeHeading(button: Element): void {
  const text = textOf(button);
  if (!text || text.length > LONGEST_LABEL) return;
  const heading = button.ownerDocument.createElement('h3');
  heading.append(text);
  button.replaceWith(heading);
}
