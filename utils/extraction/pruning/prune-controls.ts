import type { ExtractionLog } from '../extraction-log';
import { lengthOfText } from '../text/squeeze-text';

/** What a reader fills in or ticks; hidden fields and bare buttons tell nothing of what is around them. */
const CONTROLS =
  'input:not([type="hidden" i], [type="submit" i], [type="button" i], [type="image" i]), textarea, select';
const TICKS = 'input[type="checkbox" i], input[type="radio" i]';
/** So many ticks outside any form are a list to tick off, as of ingredients: part of what is read. */
const TICKS_OF_LIST = 3;
/** A box with more words is part of the page, with a control somewhere in it. Characters. */
const MOST_BOX_TEXT = 600;
/** What is no part of a box to fill in. */
const STORY = 'h1, time, figure, picture, img[srcset], [itemprop], [rel~="author"]';
/** A page with more of them is a form as a whole. */
const MOST_CONTROLS = 200;

/**
 * Takes out of the copy the boxes around fields and ticks: newsletters to subscribe to, polls, sign-in, leave for
 * pictures and videos of other sites. The box is the largest element around a control that has few words and nothing of
 * the story in it. Must run while the controls still stand.
 */
export function pruneControls(body: Element, log: ExtractionLog): void {
  const loose = [...body.querySelectorAll(TICKS)].filter((tick) => !tick.closest('form'));
  const ticked = new Set(loose.length < TICKS_OF_LIST ? [] : loose);
  const controls = [...body.querySelectorAll(CONTROLS)]
    .filter((control) => !ticked.has(control))
    .slice(0, MOST_CONTROLS);
  for (const control of controls) {
    const box = body.contains(control) ? findBox(control, body) : null;
    if (!box || lengthOfText(box) === 0) continue;
    log.leave('a box to fill in', box);
    box.remove();
  }
}

function findBox(control: Element, body: Element): Element | null {
  let box: Element | null = null;
  for (let outer = control.parentElement; outer && outer !== body; outer = outer.parentElement) {
    if (/^(?:main|article|table)$/.test(outer.localName)) break;
    if (lengthOfText(outer) > MOST_BOX_TEXT || outer.querySelector(STORY)) break;
    box = outer;
  }
  return box;
}
