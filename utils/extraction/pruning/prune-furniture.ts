import type { ExtractionLog } from '../extraction-log';
import { lengthOfText, textOf } from '../text/squeeze-text';
import { isArticleName, isFurnitureName } from './furniture-names';

/** A piece with more of the page's words than this is not furniture, whatever it is called. */
const MOST_OF_PAGE = 0.2;
/** The article's own container is often named after what it also holds ("article-with-sidebar"). */
const MOST_OF_PAGE_IF_NAMED_ARTICLE = 0.05;

/** A counter, a label. Characters. */
const MOST_WORDS_BESIDES = 60;

/** What no piece of furniture holds. */
const STORY = 'h1, [itemprop~="articleBody" i], blockquote[class*="tweet"], blockquote[cite]';

const NEVER_FURNITURE = 'main, h1, figure, img, p';

/**
 * Takes out of the copy what stands around an article, by the names its publisher gave it: share buttons, newsletter
 * boxes, related stories, advertisements, tools. A piece that holds the headline, a captioned picture or a good part
 * of the page's text stays.
 */
export function pruneFurniture(root: Element, log: ExtractionLog): void {
  const allText = Math.max(1, lengthOfText(root));
  const named = root.querySelectorAll(`:is([class], [id]):not(${NEVER_FURNITURE})`);
  // What a page calls its paragraphs is no furniture: "paywall" may mark what is behind the wall.
  const judged = new Map([...root.querySelectorAll('p[class]')].map((p) => [namesOf(p), false]));
  for (const element of named) {
    const name = namesOf(element);
    const isFurniture = judged.get(name) ?? isFurnitureName(name);
    judged.set(name, isFurniture);
    if (!isFurniture || !root.contains(element)) continue;
    const limit = isArticleName(name) ? MOST_OF_PAGE_IF_NAMED_ARTICLE : MOST_OF_PAGE;
    if (lengthOfText(element) > allText * limit) continue;
    if (element.querySelector(STORY) || element.closest('figure')) continue;
    // An article in an article is a teaser.
    if (element.localName === 'article' && !element.parentElement?.closest('article, p')) continue;
    if (isCaptionedPicture(element)) continue;
    log.note('named as furniture', element);
    element.remove();
  }
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
