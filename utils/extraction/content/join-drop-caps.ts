import { BLOCK_SELECTOR } from '../blocks/block-grammar';
import { textOf } from '../text/squeeze-text';

/** What pages call the large letter that opens a text. */
const INITIAL_NAME =
  /(?:^|[\s_-])(?:drop-?caps?|dropped|initials?|first-?letter|lettrine|initiale)(?:$|[\s_-])/i;
const INITIAL = /^["“«„'‘]?\p{Lu}{1,2}$/u;
const GOES_ON = /^\s*\p{Ll}/u;

/**
 * Joins the large letter that opens a text to its word, from which white space, a line end or a box of its own parts it.
 * Only where the text goes on with a small letter: "A" may be a word.
 */
export function joinDropCaps(body: Element): void {
  for (const initial of body.querySelectorAll('[class]')) {
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

/** The next text with something in it, in the same box or the one after. */
function nextText(initial: Element): Text | null {
  const box = initial.parentElement;
  if (!box) return null;
  const walker = initial.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  walker.currentNode = initial.lastChild ?? initial;
  for (let looked = 0; looked < MOST_GAPS && walker.nextNode(); looked++) {
    const text = walker.currentNode as Text; // Only texts are shown.
    if (initial.contains(text)) continue;
    if (/\S/.test(text.data)) return text;
    // White space between the letter and its word is what parts them.
    if (text.parentElement === box) text.data = '';
  }
  return null;
}

const MOST_GAPS = 4;
