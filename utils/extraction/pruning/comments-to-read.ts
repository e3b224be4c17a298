import { weighText } from '@/utils/article/text/east-asian';
import { textOf } from '@/utils/article/text/squeeze-text';
import type { ExtractionLog } from '../extraction-log';
import { measureRunningText } from './running-text';

/** With more running text outside its comments, a page has a story of its own. Characters. */
const MAX_OTHER_TEXT = 500;
/** A line is the headline if it is at least this share of a title of the page. */
const SHARE_OF_TITLE = 0.6;
/** A shorter line may be in a comment by chance. Latin characters. */
const MIN_HEADLINE = 20;
/** Elements whose text may be part of a longer line: "3 comments on <span>The headline</span>". */
const INLINE = 'a, span, b, strong, em, i, cite, q, font';

/** A part of the page that may be comments. */
interface Comments {
  element: Element;
  /** The length of its running text, in characters. */
  running: number;
  isComment: boolean;
}

/**
 * Finds the elements named as comments to keep: all if the page has hardly any other text, as threads and discussions
 * do; and those that contain the headline, because their name is that of the whole column.
 */
export function findCommentsToRead(
  suspects: readonly Comments[],
  root: Element,
  titles: readonly string[],
  log: ExtractionLog,
): Element[] {
  const comments = suspects.filter(({ isComment }) => isComment);
  if (comments.length === 0) return [];
  let length = 0;
  let outer: Element | undefined;
  for (const { element, running } of comments) {
    if (outer?.contains(element)) continue;
    outer = element;
    length += running;
  }
  const others = measureRunningText(root) - length;
  const isThread = others < MAX_OTHER_TEXT && others < length;
  const kept = comments
    .map(({ element }) => element)
    .filter((element) => isThread || holdsHeadline(element, titles));
  for (const element of kept) log.note('comments, kept as the text of the page', element);
  return kept;
}

/** Whether a line of an element is the headline. */
function holdsHeadline(element: Element, titles: readonly string[]): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const line = walker.currentNode.nodeValue?.trim() ?? '';
    const title = titles.find((one) => one.includes(line));
    if (title === undefined || line.length < title.length * SHARE_OF_TITLE) continue;
    let box = walker.currentNode.parentElement;
    while (box?.matches(INLINE)) box = box.parentElement;
    if (weighText(line) >= MIN_HEADLINE && textOf(box) === line) return true;
  }
  return false;
}
