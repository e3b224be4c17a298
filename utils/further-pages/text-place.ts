import { squeezeText } from '@/utils/extraction/text/squeeze-text';

/** Shorter lines occur in other places too. */
const SHORTEST_LINE = 40;
/** The most characters between the text and a pager: tags, share buttons, the author. A list of comments is longer. */
const LONGEST_GAP = 1_500;
const NOT_SHOWN = 'script, style, noscript, template';

/** Where the article's text is on its page. */
export interface TextPlace {
  /** Whether a link stands close to the text: within it, or shortly before or after. */
  isNear(link: Element): boolean;
}

/** Finds the text of an article on its page; null if none of its lines is there. */
export function findTextPlace(page: Document, text: string): TextPlace | null {
  const lines = new Set(text.split('\n').filter((line) => line.length >= SHORTEST_LINE));
  const elements = [...page.querySelectorAll('p, li, blockquote, pre, h2, h3, div, td')].filter(
    (element) => element.childElementCount < 30 && lines.has(squeezeText(element.textContent)),
  );
  const [first, last] = [elements[0], elements.at(-1)];
  if (!first || !last) return null;
  return {
    isNear(link) {
      if (isBefore(link, first)) return gap(page, link, first) <= LONGEST_GAP;
      if (!isBefore(last, link)) return true;
      return gap(page, last, link) <= LONGEST_GAP && !hasHeadingBetween(page, last, link);
    },
  };
}

const isBefore = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** After a heading, a pager is that of another part: comments, reviews, other stories. */
const hasHeadingBetween = (page: Document, from: Element, to: Element): boolean =>
  [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].some(
    (heading) => isBefore(from, heading) && isBefore(heading, to) && !heading.contains(to),
  );

/** Counts the characters of text between two elements, until it is clear that they are too many. */
function gap(page: Document, from: Element, to: Element): number {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  walker.currentNode = from;
  let count = 0;
  for (let node = walker.nextNode(); node && isBefore(node, to); node = walker.nextNode()) {
    if (from.contains(node) || node.parentElement?.closest(NOT_SHOWN)) continue;
    count += squeezeText(node.textContent).length;
    if (count > LONGEST_GAP) break;
  }
  return count;
}
