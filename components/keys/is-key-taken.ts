import { isElement } from '@/utils/dom/is-element';
import { findScrollBox } from './find-scroll-box';

/** Controls that move by arrow and page keys themselves. */
const OWN_KEYS =
  'input, select, textarea, dialog, [role="menu"], [role="tablist"], [role="dialog"]';
const PRESSED_BY_SPACE = 'button, summary, [role="button"]';

/** Whether a key that moves through the article belongs to the control that has the focus, or to an open dialog. */
export function isKeyTaken(event: KeyboardEvent, stage: Document): boolean {
  const { target } = event;
  if (event.defaultPrevented || stage.querySelector('dialog[open]')) return true;
  if (!isElement(target)) return false;
  if (target.closest(OWN_KEYS)) return true;
  if (event.key === ' ') return target.closest(PRESSED_BY_SPACE) !== null;
  return event.key.startsWith('Arrow') && findScrollBox(target) !== null;
}
