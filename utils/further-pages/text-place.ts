import { lengthOfText, squeezeText } from '@/utils/article/text/squeeze-text';

/** Shorter lines occur in other places too. */
const SHORTEST_LINE = 40;
/** The most characters between the text and a pager: tags, share buttons, the author. A list of comments is longer. */
const LONGEST_GAP = 1_500;
/** The most nodes between them: without a limit, each of many links could be searched for through a whole page. */
const MAX_NODES = 2_000;
/** White space that markup adds to a line. Characters. */
const MAX_SPACE = 1_000;
/** What a section of an article may consist of, besides lines of text. */
const OTHER_CONTENT = 'img, table, ul, ol, dl, pre';
const NOT_SHOWN = 'script, style, noscript, template';

/** Where the article's text is on its page. */
export interface TextPlace {
  /** Whether a link is within the text, or shortly before or after it. */
  isNear(link: Element): boolean;
}

/** Finds the text of an article on its page; null if none of its lines is there. */
export function findTextPlace(page: Document, text: string): TextPlace | null {
  const all = new Set(text.split('\n'));
  const lines = new Set([...all].filter((line) => line.length >= SHORTEST_LINE));
  const longest = [...lines].reduce((most, line) => Math.max(most, line.length), 0) + MAX_SPACE;
  const elements = [...page.querySelectorAll('p, li, blockquote, pre, h2, h3, div, td')].filter(
    (element) =>
      element.childElementCount < 30 &&
      lengthOfText(element) <= longest &&
      lines.has(squeezeText(element.textContent)),
  );
  const [first, last] = [elements[0], elements.at(-1)];
  if (!first || !last) return null;
  const headings = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((one) =>
    isBefore(first, one),
  );
  const others = [...page.querySelectorAll(OTHER_CONTENT)];
  /**
   * Whether a link follows a heading of another part, without text of the article between them: a pager of comments,
   * reviews or other stories.
   */
  const isOfOtherPart = (link: Element) => {
    const heading = headings.findLast((one) => isBefore(one, link) && !one.contains(link));
    if (!heading) return false;
    const isBetween = (one: Element) =>
      isBefore(heading, one) && isBefore(one, link) && !one.contains(link);
    // A section of the article may have no line that is long enough.
    const isOwn = all.has(squeezeText(heading.textContent)) && others.some(isBetween);
    return !isOwn && !elements.some(isBetween);
  };
  return {
    isNear(link) {
      if (isBefore(link, first)) return gap(page, link, first) <= LONGEST_GAP;
      if (isOfOtherPart(link)) return false;
      return !isBefore(last, link) || gap(page, last, link) <= LONGEST_GAP;
    },
  };
}

const isBefore = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Counts the characters of text between two elements, until it is clear that they are too far apart. */
function gap(page: Document, from: Element, to: Element): number {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  walker.currentNode = from;
  let [count, nodes] = [0, 0];
  for (let node = walker.nextNode(); node && isBefore(node, to); node = walker.nextNode()) {
    if (from.contains(node) || node.parentElement?.closest(NOT_SHOWN)) continue;
    count += squeezeText(node.textContent).length;
    nodes += 1;
    if (count > LONGEST_GAP || nodes > MAX_NODES) return Number.POSITIVE_INFINITY;
  }
  return count;
}
