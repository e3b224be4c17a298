import type { ExtractionLog } from '../extraction-log';
import type { PageCopy } from '../page/page-copy';
import { foldText } from '../text/fold-text';
import { lengthOfText } from '../text/squeeze-text';
import { type ClosedFolds, readClosedFolds } from './closed-folds';
import { pruneControls } from './prune-controls';
import { measureRunningText } from './running-text';

/** Machinery: never read, whatever it holds. `noscript` is handled with the pictures. */
const MACHINERY =
  'script, style, link, template, svg, math[display="none"], canvas, object, embed, iframe, frame, audio, video, ' +
  'input, select, textarea, option, datalist, progress, meter, dialog, map, object, param, track, ' +
  '[role="dialog"], [role="alertdialog"], [aria-modal="true"], [role="tooltip"], [role="search"]';

/** Finding one's way about the site. */
const WAYFINDING =
  'nav, [role="navigation"], [role="menu"], [role="menubar"], [role="tablist"], [role="toolbar"], [role="banner"] nav';

/** Classes of words that are there for screen readers alone, and make no sense in running text. */
const HEARD_ONLY =
  /^(?!.*(?:not-|[:[\]]))(?:.*[_-])?(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|off-?screen)$/i;

/** More words under such a name are a menu or a page waiting at the side. Characters. */
const LONGEST_HEARD_ONLY = 300;
/** Running text under such a name is part of the text, shown in a way of its own. Characters. */
const LONGEST_RUN_HEARD_ONLY = 160;

/** A hidden or furniture-like piece with more of the page's words than this is the article itself. */
const MOST_OF_PAGE = 0.3;

/**
 * Takes out of the copy what nobody reads: machinery, navigation, and whatever the live page hides. A hidden piece
 * that holds much of the page's text stays (pages hide their article until a script runs), as do hidden pictures with
 * a caption (the other slides of a gallery) and parts of the text that are folded in.
 */
export function pruneUnread(copy: PageCopy, log: ExtractionLog): void {
  const { body } = copy.document;
  removeComments(copy.document);
  const folds = readClosedFolds(body);
  pruneControls(body, log);
  for (const element of body.querySelectorAll(MACHINERY)) {
    log.leave('never read', element);
    element.remove();
  }
  removeHeardOnly(body, log);
  const allText = Math.max(1, lengthOfText(body));
  const captions = openingsOfAlternatives(body);
  const hidden = [...copy.hidden, ...copy.fixed, ...body.querySelectorAll('[hidden]')];
  const covered = measureHiddenParagraphs(hidden);
  for (const element of hidden) {
    if (!body.contains(element) || holdsWorth(element, allText)) continue;
    if (folds.has(element)) continue;
    // A page that hides its paragraphs one by one hides its article.
    if ((covered.get(element.parentElement) ?? 0) > allText * MOST_OF_PAGE) continue;
    if (captions.has(openingOf(element.textContent))) continue;
    log.leave('hidden on the page', element);
    element.remove();
  }
  for (const element of body.querySelectorAll(WAYFINDING)) {
    if (lengthOfText(element) > allText * MOST_OF_PAGE) continue;
    log.leave('navigation', element);
    element.remove();
  }
  for (const button of body.querySelectorAll('button, [role="button"]'))
    releaseButton(button, folds, log);
}

function removeHeardOnly(body: Element, log: ExtractionLog): void {
  for (const element of body.querySelectorAll('[class]')) {
    if (![...element.classList].some((name) => HEARD_ONLY.test(name))) continue;
    if (lengthOfText(element) >= LONGEST_HEARD_ONLY) continue;
    if (measureRunningText(element) > LONGEST_RUN_HEARD_ONLY) continue;
    log.leave('for screen readers alone', element);
    element.remove();
  }
}

function removeComments(document: Document): void {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

/** How much text is hidden in paragraphs of each element. */
function measureHiddenParagraphs(hidden: readonly Element[]): Map<Element | null, number> {
  const lengths = new Map<Element | null, number>();
  for (const element of hidden) {
    if (element.localName !== 'p') continue;
    const parent = element.parentElement;
    lengths.set(parent, (lengths.get(parent) ?? 0) + lengthOfText(element));
  }
  return lengths;
}

const CAPTION = 'figcaption, [class*="caption" i], [itemprop~="caption" i]';

function holdsWorth(hidden: Element, allText: number): boolean {
  if (lengthOfText(hidden) > allText * MOST_OF_PAGE) return true;
  return hidden.querySelector(CAPTION) !== null && hidden.querySelector('img') !== null;
}

/** So much of a caption tells it from other words. Folded characters. */
const TELLING_OPENING = 16;

/** Only the beginning is folded: what is hidden may be long. */
const openingOf = (text: string | null): string =>
  foldText(text?.trimStart().slice(0, TELLING_OPENING * 4)).slice(0, TELLING_OPENING);

/** How the pictures' alternative texts begin: a caption that only shows when asked for is hidden, and begins so too. */
function openingsOfAlternatives(body: Element): Set<string> {
  const openings = [...body.querySelectorAll('img[alt]')].map((image) =>
    openingOf(image.getAttribute('alt')),
  );
  return new Set(openings.filter((opening) => opening.length === TELLING_OPENING));
}

/** What is a heading although it is pressed. */
const HEADING = 'h1, h2, h3, h4, h5, h6, summary, dt';

/**
 * A picture that opens larger is often a button; the picture and its caption stay, the button goes. So do the words of
 * a heading that is pressed, and of a button that opens a part of the text.
 */
function releaseButton(button: Element, folds: ClosedFolds, log: ExtractionLog): void {
  if (button.closest(HEADING)) {
    if (button.localName === 'button') button.replaceWith(...button.childNodes);
    return;
  }
  if (folds.isOpenedBy(button)) {
    const heading = button.ownerDocument.createElement('h3');
    heading.append(...button.childNodes);
    button.replaceWith(heading);
    return;
  }
  const picture = button.querySelector('picture, img');
  if (button.localName === 'button' || picture) log.leave('a button', button);
  if (picture && button.querySelector(CAPTION)) button.replaceWith(...button.childNodes);
  else if (picture) button.replaceWith(picture);
  else if (button.localName === 'button') button.remove();
}
