import { squeezeText, textOf } from '@/utils/article/text/squeeze-text';
import { BLOCK_SELECTOR } from '../blocks/block-grammar';
import { type Deadline, NO_DEADLINE } from '../deadline';
import type { ExtractionLog } from '../extraction-log';
import type { ShownPicture } from '../page/page-copy';
import { isDecoration } from '../pictures/picture-address';

/** Class and file names of pictures that stand for a character or a symbol. */
const SIGN_NAME =
  /(?:^|[\s_/-])(?:emoji|smiley|emoticon|glyph|inline-?(?:formula|equation|img|image)|equation|formula|symbol|math|tex|latex)/i;
/** Maximum height of a picture used like a letter in a line. CSS pixels. */
const HIGHEST_SIGN = 36;
/** Lower pictures are placeholders. CSS pixels. */
const LOWEST_SIGN = 5;
/** Lazy pictures show a placeholder, whose size is not that of the picture. */
const LAZY = '[srcset], [data-src], [data-srcset], [data-original], [data-lazy-src]';
const LONGEST_WORDS = 60;
const MAX_NEIGHBOURS = 20;

/**
 * Replaces pictures that represent signs in the middle of a sentence (emoji, symbols, formulas) with their alternative
 * text: moving or removing them would leave a hole. Icons without a text of their own become a space. Pictures outside
 * sentences are unchanged.
 */
export function replaceSymbolImages(
  body: Element,
  shown: ReadonlyMap<Element, ShownPicture>,
  log: ExtractionLog,
  deadline: Deadline = NO_DEADLINE,
): void {
  /** The links and buttons that contain text. A link may contain thousands of pictures. */
  const labelled = new Set<Element>();
  for (const image of deadline.each(body.querySelectorAll('img[alt]'))) {
    const words = squeezeText(image.getAttribute('alt'));
    if (!words || words.length > LONGEST_WORDS) continue;
    if (!isInitial(image, words)) {
      if (!isSign(image, shown.get(image)) || !isInSentence(image, labelled)) continue;
    }
    if (isNamedIcon(image, words)) {
      log.note('an icon', words);
      image.replaceWith(' ');
      continue;
    }
    log.note('a sign replaced with its alternative text', words);
    image.replaceWith(words);
  }
}

/**
 * Whether words only name an icon beside a text: "caret down". In a sentence, "Press [Settings] twice", they belong to
 * it. Symbols are named by symbols, or have a class for them.
 */
function isNamedIcon(image: Element, words: string): boolean {
  if (!/^[\p{L}\s]{3,}$/u.test(words) || SIGN_NAME.test(namesOf(image))) return false;
  const isInside = textOf(image.previousSibling) && textOf(image.nextSibling);
  return !isInside && isDecoration(image.getAttribute('src') ?? '');
}

/** Whether a picture is the first letter of a word: the text continues right after it. */
const isInitial = (image: Element, words: string): boolean =>
  /^\p{Lu}$/u.test(words) && /^\p{Ll}/u.test(image.nextSibling?.textContent ?? '');

function isSign(image: Element, shown: ShownPicture | undefined): boolean {
  if (image.matches(LAZY) || image.closest('figure, picture')) return false;
  const style = image.getAttribute('style') ?? '';
  if (/\b(?:height|width)\s*:\s*(?:[01](?:\.\d+)?|\.\d+)(?:em|rem)/i.test(style)) return true;
  const height = Number.parseFloat(image.getAttribute('height') ?? '');
  if (height > 0) return isLineHigh(height);
  if (shown) return isLineHigh(shown.height);
  return SIGN_NAME.test(namesOf(image));
}

const namesOf = (image: Element): string =>
  `${image.getAttribute('class') ?? ''} ${image.getAttribute('src') ?? ''}`;

const isLineHigh = (height: number): boolean => height >= LOWEST_SIGN && height <= HIGHEST_SIGN;

/**
 * Whether text is on the same line, and the picture is not alone in a link, as in share buttons. Adds its link to
 * `labelled`.
 */
function isInSentence(image: Element, labelled: Set<Element>): boolean {
  const link = image.closest('a, button');
  if (link && !labelled.has(link)) {
    if (!textOf(link)) return false;
    labelled.add(link);
  }
  let line: Element | null = image.parentElement;
  while (line && !line.matches(BLOCK_SELECTOR)) line = line.parentElement;
  if (!line?.matches('p, li, td, dd, dt, h2, h3, h4, h5, h6, blockquote, div')) return false;
  return hasTextBeside(image, line);
}

/** Whether the nearest neighbours on the line contain text. */
function hasTextBeside(image: Element, line: Element): boolean {
  for (let at: Element = image; at !== line; at = at.parentElement ?? line) {
    for (const side of ['previousSibling', 'nextSibling'] as const) {
      let looked = 0;
      for (let next = at[side]; next && looked < MAX_NEIGHBOURS; next = next[side], looked++) {
        if (next instanceof Element && next.matches(`br, ${BLOCK_SELECTOR}`)) break;
        if (/[\p{L}\p{N}]/u.test(next.textContent ?? '')) return true;
      }
    }
  }
  return false;
}
