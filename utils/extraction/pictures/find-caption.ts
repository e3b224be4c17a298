import { foldText } from '../text/fold-text';
import { hasMoreTextThan, lengthOfText, textOf } from '../text/squeeze-text';
import { CAPTION_NAME, CREDIT_NAME } from './caption-grammar';

/** Where a picture's words stand on the page. `frame` holds the picture, the caption and nothing else worth reading. */
export interface FoundCaption {
  frame: Element;
  caption: Element | null;
  credit: Element | null;
  /** The printed words, when they stand in an attribute and not in an element. */
  printed: string | null;
}

/** A frame with more words than this holds part of the article. Characters. */
const MOST_FRAME_TEXT = 1_500;
const LONGEST_CAPTION = 1_000;
const MOST_LEVELS = 8;
/** A shorter alternative text may stand beside its picture by chance. Folded characters. */
const SHORTEST_TELLING = 12;

/**
 * Looks for the caption of a picture: up from the picture, level by level, first inside the element reached, then in
 * what follows it. A caption is a `<figcaption>`, an element named as captions are, or a block that repeats the
 * alternative text. Stops where another picture, a heading or real text comes in. Null when there is none.
 */
export function findCaption(image: Element): FoundCaption | null {
  const alternative = foldText(image.getAttribute('alt'));
  let frame: Element = image;
  let known = 0;
  for (let level = 0; level < MOST_LEVELS; level++) {
    const follower = captionAfter(frame, alternative);
    const parent = frame.parentElement;
    if (follower && parent)
      return {
        frame: commonFrame(frame, follower, parent),
        caption: follower,
        credit: creditIn(parent, follower, image),
        printed: null,
      };
    if (!parent || !mayFrame(parent, image)) break;
    frame = parent;
    // Without more text than the level below there is no caption that was not looked at there.
    const length = lengthOfText(frame);
    const inside = length > known ? captionInside(frame, image, alternative) : null;
    known = length;
    if (inside)
      return { frame, caption: inside, credit: creditIn(frame, inside, image), printed: null };
    if (frame.localName === 'figure') break;
  }
  return captionInAttribute(image) ?? creditAlone(image);
}

/** A container is a frame while it holds no other picture, no heading and no more text than a caption. */
function mayFrame(element: Element, image: Element): boolean {
  if (
    /^(?:main|article|td|li)$/.test(element.localName) &&
    hasMoreTextThan(element, LONGEST_CAPTION)
  )
    return false;
  if (element.localName === 'body') return false;
  const src = image.getAttribute('src');
  for (const other of element.getElementsByTagName('img')) {
    if (other !== image && other.getAttribute('src') !== src) return false;
  }
  if (element.localName === 'figure') return true;
  return !hasMoreTextThan(element, MOST_FRAME_TEXT) && element.querySelector('h1, h2, h3') === null;
}

function captionInside(frame: Element, image: Element, alternative: string): Element | null {
  const figcaption = frame.querySelector('figcaption');
  if (figcaption && textOf(figcaption)) return figcaption;
  const candidates = [...frame.querySelectorAll('*')].filter((element) => !element.contains(image));
  return (
    candidates.find((element) => isNamedCaption(element)) ??
    candidates.findLast((element) => repeatsAlternative(element, alternative)) ??
    (frame.localName === 'figure'
      ? (candidates.find((element) => isPlainWords(element)) ?? null)
      : null)
  );
}

function captionAfter(frame: Element, alternative: string): Element | null {
  let next = frame.nextElementSibling;
  while (next && isBare(next)) next = next.nextElementSibling;
  if (!next || !mayBeCaption(next)) return null;
  if (next.localName === 'figcaption' || repeatsAlternative(next, alternative)) return next;
  return isNamedCaption(next) ? next : null;
}

const mayBeCaption = (element: Element): boolean =>
  !hasMoreTextThan(element, LONGEST_CAPTION) && element.querySelector('img, h1, h2, h3') === null;

/** Without words and without a picture: a gap in the layout. */
const isBare = (element: Element): boolean =>
  !hasMoreTextThan(element, 0) && element.localName !== 'img' && !element.querySelector('img');

function isNamedCaption(element: Element): boolean {
  return (
    CAPTION_NAME.test(nameOf(element)) &&
    hasMoreTextThan(element, 1) &&
    !hasMoreTextThan(element, LONGEST_CAPTION) &&
    element.querySelector('p + p + p') === null
  );
}

function repeatsAlternative(element: Element, alternative: string): boolean {
  if (alternative.length < SHORTEST_TELLING || lengthOfText(element) < alternative.length) {
    return false;
  }
  const words = foldText(element.textContent);
  return (
    words === alternative ||
    (words.length < alternative.length * 1.5 && words.startsWith(alternative))
  );
}

function isPlainWords(element: Element): boolean {
  const length = textOf(element).length;
  return (
    length > 15 &&
    length <= LONGEST_CAPTION &&
    !CREDIT_NAME.test(nameOf(element)) &&
    element.localName !== 'a' &&
    element.closest('button') === null
  );
}

function creditIn(frame: Element, caption: Element, image: Element): Element | null {
  const named = [...frame.querySelectorAll('*')].filter(
    (element) => !element.contains(image) && !element.contains(caption) && isNamedCredit(element),
  );
  return named[0] ?? null;
}

function isNamedCredit(element: Element): boolean {
  return (
    CREDIT_NAME.test(nameOf(element)) &&
    hasMoreTextThan(element, 1) &&
    !hasMoreTextThan(element, 199)
  );
}

/** The smallest element that holds both, when nothing else is in it; else the picture's own frame. */
function commonFrame(frame: Element, caption: Element, parent: Element): Element {
  const rest = [...parent.children].filter(
    (child) => child !== frame && child !== caption && textOf(child),
  );
  return rest.length === 0 && parent.localName !== 'body' ? parent : frame;
}

function captionInAttribute(image: Element): FoundCaption | null {
  const printed = image.getAttribute('data-caption');
  if (!printed?.trim()) return null;
  return { frame: image, caption: null, credit: null, printed: printed.replace(/<[^>]*>/g, ' ') };
}

function creditAlone(image: Element): FoundCaption | null {
  const frame = image.closest('figure');
  const credit =
    frame &&
    [...frame.querySelectorAll('*')].find(
      (element) => !element.contains(image) && isNamedCredit(element),
    );
  return frame && credit ? { frame, caption: null, credit, printed: null } : null;
}

const nameOf = (element: Element): string =>
  `${element.className} ${element.id} ${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('data-testid') ?? ''}`;
