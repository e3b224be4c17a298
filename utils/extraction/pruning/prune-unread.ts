import { foldText } from '@/utils/article/text/fold-text';
import { lengthOfText } from '@/utils/article/text/squeeze-text';
import { appendAll, unwrap } from '@/utils/dom/move-nodes';
import { type Deadline, NO_DEADLINE } from '../deadline';
import type { ExtractionLog } from '../extraction-log';
import type { PageCopy } from '../page/page-copy';
import { type ClosedFolds, readClosedFolds } from './closed-folds';
import { pruneControls } from './prune-controls';
import { measureRunningText } from './running-text';
import { shareOfLinks } from './share-of-links';

/** The reason with which hidden text is left out of a page that declares that it is not free. */
export const WITHHELD = 'withheld by the page';

/** Elements without readable text. `noscript` is handled with the pictures. */
const NEVER_READ =
  'script, style, title, link, template, svg, math[display="none"], canvas, object, embed, iframe, frame, audio, video, ' +
  'input, select, textarea, option, datalist, progress, meter, dialog, map, param, track, ' +
  '[role="dialog"], [role="alertdialog"], [aria-modal="true"], [role="tooltip"], [role="search"], ' +
  // Their text is the name of an icon, which the font replaces.
  'i[class*="material-icons"], span[class*="material-icons"], span[class*="material-symbols"]';

const NAVIGATION =
  'nav, [role="navigation"], [role="menu"], [role="menubar"], [role="tablist"], [role="toolbar"]';

/** Class names of text only for screen readers, which makes no sense in running text. */
const SCREEN_READER_NAME =
  /(?:^|[_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|off-?screen)$/i;

/** An element with such a class and more text is a hidden menu or a part of the page. Characters. */
const MAX_SCREEN_READER_TEXT = 300;
/** With more running text, it is part of the article, shown in some other way. Characters. */
const MAX_SCREEN_READER_RUN = 160;

/** A hidden element with a greater share of the page's text is the article itself. */
const MAX_SHARE_OF_PAGE = 0.3;

/** How `pruneUnread` prunes. */
interface PruneOptions {
  /** When it is over, hidden elements stay. */
  deadline?: Deadline;
  /** The time limit for removing what is never read. */
  strict?: Deadline;
  /** Hidden elements and navigation that stay. */
  guarded?: ReadonlySet<Element>;
  /**
   * Whether the page says that its article is not free. What it hides is then removed, even if it is most of the text.
   */
  isWithheld?: boolean;
}

/**
 * Removes what is never read: scripts and the like, navigation, and what the live page hides. Hidden elements stay if
 * they have much of the page's text (pages may hide their article until a script runs), a picture with a caption (the
 * other slides of a gallery), or a collapsed part of the text. If the text is withheld, only collapsed parts that a
 * press opens stay.
 */
export function pruneUnread(
  copy: PageCopy,
  log: ExtractionLog,
  { deadline = NO_DEADLINE, strict = NO_DEADLINE, guarded, isWithheld = false }: PruneOptions = {},
): void {
  const { body } = copy.document;
  removeComments(copy.document);
  const folds = readClosedFolds(
    body,
    (element) => copy.hidden.has(element) || element.hasAttribute('hidden'),
  );
  pruneControls(body, log);
  for (const element of strict.each(body.querySelectorAll(NEVER_READ))) {
    // The options of a removed list: to remove each, the browser would count all others.
    if (!body.contains(element)) continue;
    log.omit('never read', element);
    element.remove();
  }
  removeScreenReaderText(body, log);
  const allText = Math.max(1, lengthOfText(body));
  const captions = openingsOfAlternatives(body);
  const hidden = [...copy.hidden, ...copy.fixed, ...body.querySelectorAll('[hidden]')];
  const covered = measureHiddenParagraphs(hidden);
  for (const element of deadline.each(hidden)) {
    if (!body.contains(element)) continue;
    const isMost = lengthOfText(element) > allText * MAX_SHARE_OF_PAGE;
    // Many hidden paragraphs in one element are the article.
    const isText =
      isMost || (covered.get(element.parentElement) ?? 0) > allText * MAX_SHARE_OF_PAGE;
    if (isText && !isWithheld) continue;
    if (!isText) {
      if (isCaptionedPicture(element) && !(isWithheld && element.querySelector('p'))) continue;
      if (guarded?.has(element) && !isWithheld) continue;
      const isCaption = captions.has(openingOf(element.textContent)) && !isEnlargedCopy(element);
      if (folds.has(element) || isCaption) continue;
    }
    log.omit(isText ? WITHHELD : 'hidden on the page', element);
    element.remove();
  }
  for (const element of body.querySelectorAll(NAVIGATION)) {
    if (guarded?.has(element) || lengthOfText(element) > allText * MAX_SHARE_OF_PAGE) continue;
    if (isAccordion(element)) continue;
    log.omit('navigation', element);
    element.remove();
  }
  for (const button of deadline.each(body.querySelectorAll('button, [role="button"]')))
    releaseButton(button, folds, log);
}

/** An element with a greater share of its text in links is navigation, whatever else it has. */
const MAX_LINK_SHARE = 0.25;

/**
 * Whether a list of tabs is an accordion with running text: many pages give this role to all of it, the headings and
 * what they open. Tabs that are side by side are not headings.
 */
const isAccordion = (element: Element): boolean =>
  element.matches('[role="tablist"]:not(nav)') &&
  !element.querySelector('[role="tab"] + [role="tab"]') &&
  measureRunningText(element) > 0 &&
  shareOfLinks(element) < MAX_LINK_SHARE;

/** Names that undo such a class, or apply it only in one state or at one width. */
const CONDITIONAL = /not-|[:[\]]/i;

const MAY_BE_FOR_SCREEN_READERS = /sr-only|hidden|reader|screen/i;

const isForScreenReaders = (name: string): boolean =>
  SCREEN_READER_NAME.test(name) && !CONDITIONAL.test(name);

function removeScreenReaderText(body: Element, log: ExtractionLog): void {
  for (const element of body.querySelectorAll('[class]')) {
    // The list of class names is only built for the few elements that may have such a name.
    if (!MAY_BE_FOR_SCREEN_READERS.test(element.getAttribute('class') ?? '')) continue;
    if (![...element.classList].some(isForScreenReaders)) continue;
    if (lengthOfText(element) >= MAX_SCREEN_READER_TEXT) continue;
    if (measureRunningText(element) > MAX_SCREEN_READER_RUN) continue;
    log.omit('only for screen readers', element);
    element.remove();
  }
}

function removeComments(document: Document): void {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

/** Returns the length of the hidden paragraphs of each parent. */
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

const isCaptionedPicture = (hidden: Element): boolean =>
  hidden.querySelector(CAPTION) !== null && hidden.querySelector('img') !== null;

/** The beginning of a caption that identifies it. Folded characters. */
const OPENING_LENGTH = 16;

/** Folds only the beginning, because hidden text may be long. */
const openingOf = (text: string | null): string =>
  foldText(text?.trimStart().slice(0, OPENING_LENGTH * 4)).slice(0, OPENING_LENGTH);

/**
 * Whether a hidden element has a picture and the words printed beside it: the picture again, as an overlay enlarges it.
 */
function isEnlargedCopy(hidden: Element): boolean {
  if (!hidden.querySelector('img')) return false;
  const words = openingOf(hidden.textContent);
  const beside = [...(hidden.parentElement?.children ?? [])].filter((other) => other !== hidden);
  return beside.some((other) => openingOf(other.textContent) === words);
}

/**
 * Returns the beginnings of the alternative texts. Hidden text with the same beginning is a caption shown on demand.
 */
function openingsOfAlternatives(body: Element): Set<string> {
  const openings = [...body.querySelectorAll('img[alt]')].map((image) =>
    openingOf(image.getAttribute('alt')),
  );
  return new Set(openings.filter((opening) => opening.length === OPENING_LENGTH));
}

/** Elements that are headings even with a button inside. */
const HEADING = 'h1, h2, h3, h4, h5, h6, summary, dt';

/**
 * Removes a button but keeps a picture inside with its caption, because pictures that open larger are often buttons.
 * Also keeps the text of a button in a heading, and of one that opens a part of the text, which becomes a heading.
 */
function releaseButton(button: Element, folds: ClosedFolds, log: ExtractionLog): void {
  // A heading that the button contains is that of what it opens.
  const isHeading = button.querySelector(HEADING) !== null && folds.isOpenedBy(button);
  if (button.closest(HEADING) || isHeading) {
    if (button.localName === 'button') unwrap(button);
    return;
  }
  if (folds.isOpenedBy(button)) {
    const heading = button.ownerDocument.createElement('h3');
    appendAll(heading, [...button.childNodes]);
    button.replaceWith(heading);
    return;
  }
  const picture = button.querySelector('picture, img');
  if (button.localName === 'button' || picture) log.omit('a button', button);
  if (picture && button.querySelector(CAPTION)) unwrap(button);
  else if (picture) button.replaceWith(picture);
  else if (button.localName === 'button') button.remove();
}
