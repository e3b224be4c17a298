import type { ExtractionLog } from '../extraction-log';
import { lengthOfText, textOf } from '../text/squeeze-text';
import { isArticleName, isFurnitureName } from './furniture-names';
import { createConversationTest, holdsOtherStories } from './holds-other-stories';
import { measureRunningText } from './running-text';

/** Pieces of one name with more of the page's words than this are not furniture, whatever they are called. */
const MOST_OF_PAGE = 0.2;
/** The article's own container is often named after what it also holds ("article-with-sidebar"). */
const MOST_OF_PAGE_IF_NAMED_ARTICLE = 0.05;
/** Together, pieces that hold running text may take so much of the page's and no more. */
const MOST_RUNNING_TEXT = 0.3;

/** A piece beside the text, with less of its running text than this, is what its name says: a notice, a biography. */
const LITTLE_RUNNING_TEXT = 0.05;
/** Siblings that are looked at on either side. */
const NEAR = 4;

/** A counter, a label. Characters. */
const MOST_WORDS_BESIDES = 60;

/** What no piece of furniture holds. */
const STORY = 'h1, [itemprop~="articleBody" i], blockquote[class*="tweet"], blockquote[cite]';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const NEVER_FURNITURE = `main, ${HEADINGS}, figure, img, p, pre, code, math, mjx-container`;
/** What is inside is part of one piece: a caption, a line of code, a formula. */
const ONE_PIECE = 'figure, pre, code, math, mjx-container';

/** A piece that is named as furniture. */
interface Suspect {
  element: Element;
  name: string;
  length: number;
  /** How much running text it holds, in characters. */
  running: number;
  /** Whether it is of the readers' conversation: as long as the article, often, and many pieces of one name. */
  isTalk: boolean;
}

/**
 * Takes out of the copy what stands around an article, by the names its publisher gave it: share buttons, newsletter
 * boxes, related stories, advertisements, tools. A name is a hint: a piece that holds the headline, a captioned picture
 * or a good part of the page's text stays, and so does running text, unless the piece shows by itself that it is about
 * other stories. All pieces of one name are weighed together.
 */
export function pruneFurniture(root: Element, log: ExtractionLog): void {
  const suspects = findSuspects(root);
  const lengths = sumByName(suspects, ({ length }) => length);
  const allText = Math.max(1, lengthOfText(root));
  const small = suspects.filter(({ name, length, isTalk }) => {
    const limit = isArticleName(name) ? MOST_OF_PAGE_IF_NAMED_ARTICLE : MOST_OF_PAGE;
    return (isTalk ? length : (lengths.get(name) ?? 0)) <= allText * limit;
  });
  const spared = findSpared(small, root, log);
  for (const { element } of small) {
    if (spared.has(element) || !root.contains(element)) continue;
    log.leave('named as furniture', element);
    element.remove();
  }
}

/** The outermost pieces that are named as furniture and may be it. */
function findSuspects(root: Element): Suspect[] {
  const named = root.querySelectorAll(`:is([class], [id]):not(${NEVER_FURNITURE})`);
  // What a page calls its paragraphs is no furniture: "paywall" may mark what is behind the wall.
  const judged = new Map([...root.querySelectorAll('p[class]')].map((p) => [namesOf(p), false]));
  const suspects: Suspect[] = [];
  const isConversation = createConversationTest();
  let outer: Suspect | undefined;
  for (const element of named) {
    // What holds no running text goes as a whole.
    if (outer?.running === 0 && outer.element.contains(element)) continue;
    const name = namesOf(element);
    const isFurniture = judged.get(name) ?? isFurnitureName(name);
    judged.set(name, isFurniture);
    if (!isFurniture) continue;
    if (element.querySelector(STORY) || element.closest(ONE_PIECE)) continue;
    // An article in an article is a teaser.
    if (element.localName === 'article' && !element.parentElement?.closest('article, p')) continue;
    if (isCaptionedPicture(element)) continue;
    const length = lengthOfText(element);
    const running = measureRunningText(element);
    outer = { element, name, length, running, isTalk: running > 0 && isConversation(element) };
    suspects.push(outer);
  }
  return suspects;
}

/** The pieces with running text of the article: those without a reason of their own, and those that take too much. */
function findSpared(
  suspects: readonly Suspect[],
  root: Element,
  log: ExtractionLog,
): ReadonlySet<Element> {
  const spared = new Set<Element>();
  const talking = suspects.filter(({ running, isTalk }) => running > 0 && !isTalk);
  const whole = measureRunningText(root);
  const taken = sumByName(talking, ({ running }) => running);
  for (const { element, name } of talking) {
    const own = taken.get(name) ?? 0;
    const isBeside = own < whole * LITTLE_RUNNING_TEXT && !standsInText(element);
    if (own <= whole * MOST_RUNNING_TEXT && (isBeside || holdsOtherStories(element))) continue;
    log.note('named as furniture, but it holds running text: kept', element);
    spared.add(element);
  }
  return spared;
}

/** Whether running text stands right before a piece and right after it. */
function standsInText(element: Element): boolean {
  const steps = ['previousElementSibling', 'nextElementSibling'] as const;
  return steps.every((step) => {
    let sibling = element[step];
    for (let at = 0; sibling && at < NEAR; at++) {
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

const namesOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.id}`;

/** Whether a piece is a captioned picture, or several, with hardly a word besides. */
function isCaptionedPicture(element: Element): boolean {
  const captions = element.querySelectorAll('figure[data-lectern-figure] figcaption');
  if (captions.length === 0) return false;
  let captioned = 0;
  for (const caption of captions) captioned += lengthOfText(caption);
  return textOf(element).length - captioned < MOST_WORDS_BESIDES;
}
