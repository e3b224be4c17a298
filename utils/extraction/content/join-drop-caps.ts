import { textOf } from '@/utils/article/text/squeeze-text';
import { BLOCK_SELECTOR } from '../blocks/block-grammar';
import { type Deadline, NO_DEADLINE } from '../deadline';

/** Class names for drop caps. */
const INITIAL_NAME =
  /(?:^|[\s_-])(?:drop-?caps?|dropped|initials?|first-?letter|lettrine|initiale)(?:$|[\s_-])/i;
const INITIAL = /^["“«„'‘]?\p{Lu}{1,2}$/u;
const GOES_ON = /^\s*\p{Ll}/u;

/**
 * Joins a drop cap to its word when white space, a line break or a separate box comes between them. Only if the text
 * continues with a small letter: "A" may be a word.
 */
export function joinDropCaps(body: Element, deadline: Deadline = NO_DEADLINE): void {
  for (const initial of deadline.each(body.querySelectorAll('[class]'))) {
    if (!INITIAL_NAME.test(initial.getAttribute('class') ?? '') || !INITIAL.test(textOf(initial)))
      continue;
    const rest = nextText(initial);
    if (!rest || !GOES_ON.test(rest.data) || textOf(initial) === 'A') continue;
    rest.data = rest.data.trimStart();
    const home = rest.parentElement?.closest(BLOCK_SELECTOR);
    if (initial.matches(BLOCK_SELECTOR) && home && !home.contains(initial)) {
      home.prepend(textOf(initial));
      initial.remove();
    }
  }
}

/** Returns the next text node that is not empty, in the same box or the next one. */
function nextText(initial: Element): Text | null {
  const box = initial.parentElement;
  if (!box) return null;
  const walker = initial.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  walker.currentNode = initial.lastChild ?? initial;
  for (let looked = 0; looked < MAX_GAPS && walker.nextNode(); looked++) {
    const text = walker.currentNode as Text; // The walker only shows text nodes.
    if (initial.contains(text)) continue;
    if (/\S/.test(text.data)) return text;
    // White space between the letter and its word separates them.
    if (text.parentElement === box) text.data = '';
  }
  return null;
}

const MAX_GAPS = 4;
