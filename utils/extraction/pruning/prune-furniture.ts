import { hasMoreTextThan, lengthOfText, textOf } from '@/utils/article/text/squeeze-text';
import { INGREDIENT } from '../content/mark-ingredients';
import { type Deadline, NO_DEADLINE } from '../deadline';
import type { ExtractionLog } from '../extraction-log';
import { leadsElsewhere } from '../pictures/leads-elsewhere';
import { SENTENCE_END } from '../text/sentence-end';
import { isArticleName, isFurnitureName, namesOf } from './furniture-names';
import { createCommentTest, holdsOtherStories } from './holds-other-stories';
import { measureRunningText } from './running-text';

/** Elements of one name with a greater share of the page's text are never furniture. */
const MAX_SHARE_OF_PAGE = 0.2;
/** The same for names that mention the article, because its container is often one ("article-with-sidebar"). */
const MAX_SHARE_IF_NAMED_ARTICLE = 0.05;
/** The greatest share of the page's running text that elements of one name may have to be removed. */
const MAX_RUNNING_TEXT_SHARE = 0.3;

/**
 * An element outside the text with a smaller share of the running text is removed by its name: a notice, a biography.
 */
const LITTLE_RUNNING_TEXT = 0.05;
/** How many siblings are examined on each side. */
const SIBLINGS = 4;

/** How many levels above a part of the header the headline is looked for. */
const LEVELS_TO_HEADLINE = 3;

/** The longest text beside captions that is only a counter or a label. Characters. */
const MAX_OTHER_TEXT = 60;

/** Content that furniture does not contain. */
const STORY = `h1, [itemprop~="articleBody" i], blockquote[class*="tweet"], blockquote[cite], ${INGREDIENT}`;

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const NEVER_FURNITURE = `main, ${HEADINGS}, figure, img, p, pre, code, math, mjx-container`;
/** Elements whose parts are never furniture: a caption, a line of code, a formula. */
const ONE_PIECE = 'figure, pre, code, math, mjx-container';

/** Furniture without links and pictures is shorter. Characters. */
const LONG_TEXT = 200;
const MIN_PARAGRAPHS = 4;

/** Elements that may be words of a sentence: a term with its explanation, a mark of a note. */
const INLINE = 'span, b, strong, i, em, abbr, sup, dfn, mark';
/** The parents of sentences with links, and the minimum text of such a sentence outside its links. Characters. */
const SENTENCES = new Set(['p', 'li', 'dd', 'td', 'em', 'i', 'strong', 'b', 'span']);
const MIN_AROUND_LINK = 25;

/** An element named as furniture. */
interface Suspect {
  element: Element;
  name: string;
  length: number;
  /** The length of its running text, in characters. */
  running: number;
  /**
   * Whether it belongs to a comment section, which is often as long as the article and has many elements of one name.
   */
  isComment: boolean;
}

/**
 * Removes page furniture by its class and id names: share buttons, newsletter boxes, related stories, advertisements,
 * tools. A name is only a hint: an element stays if it contains the headline, a captioned picture or much of the page's
 * text, and also if it has running text, unless its content confirms that it is about other stories. Elements of one
 * name are measured together. Those that are `guarded` stay.
 */
export function pruneFurniture(
  root: Element,
  log: ExtractionLog,
  deadline: Deadline = NO_DEADLINE,
  guarded?: ReadonlySet<Element>,
): void {
  const suspects = findSuspects(root, deadline);
  const lengths = sumByName(suspects, ({ length }) => length);
  const allText = Math.max(1, lengthOfText(root));
  const small = suspects.filter(({ name, length, isComment }) => {
    const limit = isArticleName(name) ? MAX_SHARE_IF_NAMED_ARTICLE : MAX_SHARE_OF_PAGE;
    return (isComment ? length : (lengths.get(name) ?? 0)) <= allText * limit;
  });
  const spared = findSpared(small, root, log);
  // Without all of them measured, much of the text might go.
  if (deadline.isOver()) return;
  const kept = new Set<Element>();
  for (const { element } of small) {
    if (
      kept.has(element) ||
      spared.has(element) ||
      guarded?.has(element) ||
      !root.contains(element)
    )
      continue;
    const header = isBelowHeadline(element, LEVELS_TO_HEADLINE) ? headerPartsOf(element) : [];
    log.omit('named as furniture', element);
    for (const part of header) kept.add(part);
    element.replaceWith(...header.map(inBox));
  }
}

/** Finds the outermost elements that may be furniture by their names. */
function findSuspects(root: Element, deadline: Deadline): Suspect[] {
  const named = root.querySelectorAll(`:is([class], [id]):not(${NEVER_FURNITURE})`);
  // Names that the page also gives to paragraphs are no furniture: "paywall" may mark the text behind the wall.
  const judged = new Map([...root.querySelectorAll('p[class]')].map((p) => [namesOf(p), false]));
  const suspects: Suspect[] = [];
  const isCommentElement = createCommentTest();
  let outer: Suspect | undefined;
  for (const element of deadline.each(named)) {
    // An element without running text is removed as a whole.
    if (outer?.running === 0 && outer.element.contains(element)) continue;
    const name = namesOf(element);
    const isFurniture = judged.get(name) ?? isFurnitureName(name);
    judged.set(name, isFurniture);
    if (!isFurniture) continue;
    if (element.querySelector(STORY) || element.closest(ONE_PIECE)) continue;
    if (isPartOfSentence(element)) continue;
    // An article in an article is a teaser.
    if (element.localName === 'article' && !element.parentElement?.closest('article, p')) continue;
    if (isCaptionedPicture(element) || isEnlargeable(element)) continue;
    const length = lengthOfText(element);
    const running = measureRunningText(element);
    if (running === 0 && length >= LONG_TEXT && isAmongParagraphs(element)) continue;
    outer = { element, name, length, running, isComment: running > 0 && isCommentElement(element) };
    suspects.push(outer);
  }
  return suspects;
}

/** Whether an element without links and pictures is among paragraphs: a part of a text of short lines. */
const isAmongParagraphs = (element: Element): boolean =>
  !element.querySelector('a, img, iframe') &&
  [...(element.parentElement?.children ?? [])].filter(({ localName }) => localName === 'p')
    .length >= MIN_PARAGRAPHS;

/** Whether an element is a link or a word in a sentence. Without it, the sentence would lose words. */
function isPartOfSentence(element: Element): boolean {
  const isLink = element.localName === 'a';
  if (isLink ? element.childElementCount > 1 : !element.matches(INLINE)) return false;
  let piece = element;
  let parent = element.parentElement;
  while (parent?.localName === 'span' && parent.childNodes.length === 1) {
    piece = parent;
    parent = parent.parentElement;
  }
  if (!parent || !SENTENCES.has(parent.localName)) return false;
  if (!isLink) return isWithinSentence(piece);
  let length = 0;
  for (const node of parent.childNodes)
    if (node.nodeType === Node.TEXT_NODE) length += (node.nodeValue ?? '').trim().length;
  return length >= MIN_AROUND_LINK;
}

/** Whether the text just before an element is no whole sentence, and text follows: not a button after a sentence. */
function isWithinSentence(element: Element): boolean {
  const [before, after] = [element.previousSibling, element.nextSibling].map((node) =>
    node?.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').trim() : '',
  );
  return Boolean(before && after) && !SENTENCE_END.test(before ?? '');
}

/** Finds the elements to keep because of their running text: it is too much, or nothing confirms their name. */
function findSpared(
  suspects: readonly Suspect[],
  root: Element,
  log: ExtractionLog,
): ReadonlySet<Element> {
  const spared = new Set<Element>();
  const withText = suspects.filter(({ running, isComment }) => running > 0 && !isComment);
  const allRunning = measureRunningText(root);
  const runningByName = sumByName(withText, ({ running }) => running);
  for (const { element, name } of withText) {
    const own = runningByName.get(name) ?? 0;
    const isOutside =
      own < allRunning * LITTLE_RUNNING_TEXT &&
      !isBetweenText(element) &&
      !isBelowHeadline(element);
    if (own <= allRunning * MAX_RUNNING_TEXT_SHARE && (isOutside || holdsOtherStories(element)))
      continue;
    log.note('named as furniture, kept for its running text', element);
    spared.add(element);
  }
  const others = suspects.filter(({ element }) => !spared.has(element));
  if (allRunning - measureOutermost(others) >= NO_TEXT) return spared;
  // Without the comments, hardly any text would be left: the posts of a thread, the entries of a live report, or the
  // description of a change and its review are what the page is for.
  const comments = others.filter(({ isComment }) => isComment);
  if (measureOutermost(comments) < LEAST_TEXT) return spared;
  for (const { element } of comments) {
    log.note('named as furniture, kept for its running text', element);
    spared.add(element);
  }
  return spared;
}

/** With less running text, a page has nothing to read but a label. Characters. */
const NO_TEXT = 80;
/** Comments with less running text are not what a page is for. Characters. */
const LEAST_TEXT = 250;

/** Returns the length of the running text of suspects, without those in another one. In characters. */
function measureOutermost(suspects: readonly Suspect[]): number {
  const known = new Set(suspects.map(({ element }) => element));
  let length = 0;
  for (const { element, running } of suspects) {
    let outer = element.parentElement;
    while (outer && !known.has(outer)) outer = outer.parentElement;
    if (!outer) length += running;
  }
  return length;
}

/**
 * Whether nothing but short lines, such as a date, is between an element and the headline above it. Running text there
 * is the dek, whatever its name. With `levels`, the headline may also be above the elements around it.
 */
function isBelowHeadline(element: Element, levels = 1): boolean {
  let outer: Element | null = element;
  for (let level = 0; outer && level < levels; level++) {
    let above = outer.previousElementSibling;
    for (let at = 0; above && at < SIBLINGS; at++) {
      if (above.matches('h1, :has(h1)')) return true;
      if (measureRunningText(above) > 0) return false;
      above = above.previousElementSibling;
    }
    outer = outer.parentElement;
  }
  return false;
}

/** Byline and date, which headers often have in a row with share buttons. */
const HEADER_PART =
  '[class*="byline" i], [class*="author" i], [rel~="author"], time, [class*="date" i], [class*="timestamp" i]';
/** A longer part is a biography. Characters. */
const LONGEST_HEADER_PART = 120;

/** Returns the outermost parts of furniture in the header that are byline and date. */
const headerPartsOf = (element: Element): Element[] =>
  [...element.querySelectorAll(HEADER_PART)].filter((part) => {
    const outer = part.parentElement?.closest(HEADER_PART);
    const isOutermost = !outer || outer.contains(element);
    return isOutermost && hasMoreTextThan(part, 0) && !hasMoreTextThan(part, LONGEST_HEADER_PART);
  });

/** Puts a part in a box of its own, because parts side by side would be one line. */
function inBox(part: Element): Element {
  const box = part.ownerDocument.createElement('div');
  box.append(part);
  return box;
}

/** Whether there is running text just before and just after an element. */
function isBetweenText(element: Element): boolean {
  const steps = ['previousElementSibling', 'nextElementSibling'] as const;
  return steps.every((step) => {
    let sibling = element[step];
    for (let at = 0; sibling && at < SIBLINGS; at++) {
      if (measureRunningText(sibling) > 0) return true;
      sibling = sibling[step];
    }
    return false;
  });
}

function sumByName(
  suspects: readonly Suspect[],
  measure: (suspect: Suspect) => number,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const suspect of suspects)
    sums.set(suspect.name, (sums.get(suspect.name) ?? 0) + measure(suspect));
  return sums;
}

/** Whether an element is a link that enlarges the picture in it, often named after the overlay that it opens. */
const isEnlargeable = (element: Element): boolean =>
  element.localName === 'a' && element.querySelector('img') !== null && !leadsElsewhere(element);

/** Whether an element consists of captioned pictures with hardly any other text. */
function isCaptionedPicture(element: Element): boolean {
  const captions = element.querySelectorAll('figure[data-lectern-figure] figcaption');
  if (captions.length === 0) return false;
  let captioned = 0;
  for (const caption of captions) captioned += lengthOfText(caption);
  return textOf(element).length - captioned < MAX_OTHER_TEXT;
}
