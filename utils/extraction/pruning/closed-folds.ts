import { lengthOfText, squeezeText } from '@/utils/article/text/squeeze-text';
import { QUESTION_END } from '../text/question-end';
import { namesOf } from './furniture-names';
import { measureRunningText } from './running-text';
import { shareOfLinks } from './share-of-links';

/** Attributes of controls and links with the id of what they open. */
const OPENERS = ['aria-controls', 'data-target', 'data-bs-target', 'href'];
/** Names of collapsible content. */
const FOLD_NAME =
  /accordion|collaps|faq|answer|toggle|expand|spoiler|read-?more|tab-?(?:pane|panel|content)/i;
/** Names of overlays and of other content that is not part of an article. */
const LAYER_NAME =
  /modal|pop-?up|overlay|dialog|drawer|off-?canvas|menu|nav(?:bar|igation)?\b|cookie|consent|tooltip|search|subscri|newsletter|log-?in|sign-?(?:in|up)|share|banner|toast|lightbox|comment/i;
/** Elements that contain no part of an article. */
const AROUND_ARTICLE = 'nav, header, footer, aside, form, dialog, [role="navigation"]';
const FILLED_IN = 'input, select, textarea';
/** A control that opens and closes something. It need not refer to it by id. */
const SWITCH = '[aria-expanded]';
/** A button that is a heading. What follows it while hidden is what it opens. */
const HEADED_BUTTON = ':is(button, [role="button"]):has(h2, h3, h4, h5, h6)';
const OPENER = `${SWITCH}, ${HEADED_BUTTON}`;
/** A shorter label that is not a question is a word such as "Share" or "More". Characters. */
const SHORTEST_LABEL = 12;
const MAX_LINK_SHARE = 0.4;

/** Distinguishes collapsed parts of an article from overlays, menus and other hidden elements. */
export interface ClosedFolds {
  /** Whether a hidden element is a collapsed part of the running text, such as an answer in an FAQ. */
  has(hidden: Element): boolean;
  /** Whether a button opens or closes such a part, so that its text is the part's heading. */
  isOpenedBy(button: Element): boolean;
}

/** Finds the elements that others open. Must run before controls are pruned. */
export function readClosedFolds(
  body: Element,
  isHidden: (element: Element) => boolean,
): ClosedFolds {
  const opened = readOpenedIds(body);
  const known = new Map<Element, boolean>();
  const looksFolded = (element: Element) =>
    !LAYER_NAME.test(namesOf(element)) &&
    !element.closest(AROUND_ARTICLE) &&
    !element.querySelector(FILLED_IN) &&
    measureRunningText(element) > 0 &&
    shareOfLinks(element) < MAX_LINK_SHARE;
  // Cached, because many buttons may open one part.
  const isFold = (element: Element) => {
    const fold = known.get(element) ?? looksFolded(element);
    known.set(element, fold);
    return fold;
  };
  return {
    has: (hidden) =>
      ((hidden.id === '' ? isBesideOpener(hidden) : opened.has(hidden.id)) ||
        FOLD_NAME.test(namesOf(hidden)) ||
        hidden.matches('[role="tabpanel"]') ||
        followsOpener(hidden)) &&
      isFold(hidden),
    isOpenedBy: (button) => {
      const id = button.getAttribute('aria-controls') ?? targetOf(button);
      const next = followerOf(button);
      const isOpener =
        isLabelledOpener(button) ||
        (button.matches(HEADED_BUTTON) && next !== null && isHidden(next));
      const target = id ? body.ownerDocument.getElementById(id) : isOpener ? next : null;
      return target !== null && !target.contains(button) && isFold(target);
    },
  };
}

/** A link that a script uses as a button. */
const BARE_LINK = 'a[href="#"], :has(> a[href="#"])';

const isBesideOpener = ({ previousElementSibling, nextElementSibling }: Element): boolean =>
  [previousElementSibling, nextElementSibling].some((beside) => beside?.matches(BARE_LINK));

/** Returns what follows a control, or the box that contains nothing else. */
function followerOf(control: Element): Element | null {
  const box = control.parentElement;
  const isAlone = box !== null && lengthOfText(box) === lengthOfText(control);
  return control.nextElementSibling ?? (isAlone ? box.nextElementSibling : null);
}

/** Whether the element before contains nothing but the label of a control that opens something. */
function followsOpener(hidden: Element): boolean {
  const before = hidden.previousElementSibling;
  const control = before?.matches(OPENER) ? before : before?.querySelector(OPENER);
  if (!before || !control || lengthOfText(before) !== lengthOfText(control)) return false;
  return control.matches(HEADED_BUTTON) || isLabelledOpener(control);
}

/** Whether the label of a control is the heading of what it opens. A question is one even without an attribute. */
function isLabelledOpener(control: Element): boolean {
  const label = squeezeText(control.textContent);
  return QUESTION_END.test(label) || (label.length >= SHORTEST_LABEL && control.matches(SWITCH));
}

function readOpenedIds(body: Element): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const opener of body.querySelectorAll(
    '[aria-controls], [data-target^="#"], [data-bs-target^="#"], a[href^="#"]',
  )) {
    for (const name of OPENERS) {
      const value = opener.getAttribute(name);
      if (value) ids.add(value.replace(/^#/, ''));
    }
  }
  return ids;
}

const targetOf = (button: Element): string | null =>
  (button.getAttribute('data-target') ?? button.getAttribute('data-bs-target'))?.replace(
    /^#/,
    '',
  ) ?? null;
