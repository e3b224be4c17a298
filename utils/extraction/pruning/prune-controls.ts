import { lengthOfText } from '@/utils/article/text/squeeze-text';
import type { ExtractionLog } from '../extraction-log';
import { measureRunningText } from './running-text';

/** Form controls. Hidden fields and buttons are excluded, because they also occur in the article. */
const CONTROLS =
  'input:not([type="hidden" i], [type="submit" i], [type="button" i], [type="image" i]), textarea, select';
const CHECKBOXES = 'input[type="checkbox" i], input[type="radio" i]';
/** This many checkboxes outside a form are a checklist, such as ingredients, which is part of the article. */
const MIN_CHECKLIST = 3;
/** An element with more text is a part of the page that happens to contain a control. Characters. */
const MAX_BOX_TEXT = 600;
/**
 * An element with more running text is a short post with a field beside it. Long consents have checkboxes. Characters.
 */
const MAX_RUNNING_TEXT = 250;
/** Content that a form does not contain. */
const STORY = 'h1, time, figure, picture, img[srcset], [itemprop], [rel~="author"]';
/** The maximum number of controls that are examined. A page with more is itself a form. */
const MAX_CONTROLS = 200;

/**
 * Removes the boxes around form controls: newsletter sign-ups, polls, sign-in, consent to show content of other sites.
 * A box is the largest element around a control with little text and no part of the story. Must run before controls are
 * removed.
 */
export function pruneControls(body: Element, log: ExtractionLog): void {
  const loose = [...body.querySelectorAll(CHECKBOXES)].filter((box) => !box.closest('form'));
  const checklist = new Set(loose.length < MIN_CHECKLIST ? [] : loose);
  const controls = [...body.querySelectorAll(CONTROLS)]
    .filter((control) => !checklist.has(control))
    .slice(0, MAX_CONTROLS);
  for (const control of controls) {
    const box = body.contains(control) ? findBox(control, body) : null;
    if (!box || lengthOfText(box) === 0) continue;
    log.omit('a form', box);
    box.remove();
  }
}

function findBox(control: Element, body: Element): Element | null {
  let box: Element | null = null;
  for (let outer = control.parentElement; outer && outer !== body; outer = outer.parentElement) {
    if (/^(?:main|article|table)$/.test(outer.localName)) break;
    if (lengthOfText(outer) > MAX_BOX_TEXT || outer.querySelector(STORY)) break;
    const mayBePost = !control.matches(CHECKBOXES) && !outer.closest('form');
    if (mayBePost && measureRunningText(outer) > MAX_RUNNING_TEXT) break;
    box = outer;
  }
  return box;
}
