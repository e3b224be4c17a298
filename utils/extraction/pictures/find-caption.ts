import { weighText } from '@/utils/article/text/east-asian';
import { foldText } from '@/utils/article/text/fold-text';
import { hasMoreTextThan, lengthOfText, textOf } from '@/utils/article/text/squeeze-text';
import type { FoundCaption } from '@/utils/extraction/pictures/found-caption';
import { SENTENCE_END } from '../text/sentence-end';
import { type CaptionContext, isAuthorLine, isLikeText } from './caption-context';
import { CAPTION_NAME, isPersonBox, nameOf } from './caption-grammar';
import { findCreditIn, findCreditOf, isNamedCredit } from './find-credit';
import { findLoneCaption } from './find-lone-caption';
import { isCaptionText } from './is-caption-text';
import { isCover, isTeaserBox, leadsElsewhere } from './leads-elsewhere';
import { isIcon, isSamePicture, isSmall } from './picture-address';
import { isCreditLine, splitCredit } from './split-credit';

/** A frame with more text holds part of the article. Characters. */
const MAX_FRAME_TEXT = 1_500;
const LONGEST_CAPTION = 1_000;
const LONGEST_ENTRY = 400;
const MAX_LEVELS = 8;
const MAX_NEIGHBOURS = 40;
/** A shorter alternative text may match by chance. Folded characters. */
const SHORTEST_ALTERNATIVE = 12;
/** How much longer a text may be than its folded form, which has no punctuation. */
const MAX_PUNCTUATION = 4;

/**
 * Finds the caption of a picture. Searches upwards from the picture, level by level: first inside the element, then in
 * what follows it. A caption is a `<figcaption>`, an element with a caption name, a block that repeats the alternative
 * text, or the only text in a box with the picture. Stops at another picture, a heading or running text. Null if there
 * is none.
 */
export function findCaption(image: Element, context: CaptionContext): FoundCaption | null {
  if (isPersonBox(image)) return null;
  const figure = image.closest('figure');
  if (!figure && isIcon(image)) return null;
  const marked = figure && mayFrame(figure, image) ? markedCaption(figure) : null;
  if (figure && marked) return framed(figure, marked, image);
  const alternative = foldText(image.getAttribute('alt'));
  let frame: Element = image;
  let known = 0;
  // A caption found only by its position may be a label on the picture, with the real caption further out.
  let byPosition: FoundCaption | null = null;
  for (let level = 0; level < MAX_LEVELS; level++) {
    const parent = frame.parentElement;
    if (!parent || isPersonBox(parent)) break;
    const follower = captionAfter(frame, image, alternative, context);
    if (follower) {
      // In a long row of pictures, each picture would search all the others.
      const isCrowded = parent.children[MAX_NEIGHBOURS] !== undefined;
      const around = isCrowded ? frame : commonFrame(frame, follower, image);
      return framed(around, follower, image, isCrowded ? follower : null);
    }
    if (!mayFrame(parent, image)) {
      const below = isEndOfRow(parent, image)
        ? captionAfter(parent, image, alternative, context)
        : null;
      if (below) return framed(frame, below, image, below);
      break;
    }
    frame = parent;
    // Without more text than the level below, there is no new caption candidate.
    const length = lengthOfText(frame);
    if (length > known) {
      const inside = writtenCaption(frame, image, alternative, context);
      if (inside) return framed(holdsText(frame, inside) ? image : frame, inside, image);
      byPosition ??= findLoneCaption(frame, image, context);
    }
    known = length;
  }
  return byPosition ?? captionInAttribute(image) ?? creditAlone(image);
}

/** A shorter paragraph may belong to the caption. Latin characters. */
const SHORTEST_PARAGRAPH = 100;

/** Whether a frame has a paragraph beside the caption: a part of the story, which the figure must not replace. */
const holdsText = (frame: Element, caption: Element): boolean =>
  [...frame.querySelectorAll('p')].some((paragraph) => {
    const text = textOf(paragraph);
    return (
      weighText(text) >= SHORTEST_PARAGRAPH &&
      SENTENCE_END.test(text) &&
      !paragraph.contains(caption) &&
      !caption.contains(paragraph) &&
      !foldText(text).startsWith(foldText(caption.textContent)) &&
      splitCredit(text).credit === null
    );
  });

function framed(
  frame: Element,
  caption: Element,
  image: Element,
  holdsCredit: Element | null = null,
): FoundCaption {
  const inFrame = frame.contains(caption) ? frame : frame.parentElement;
  const credit = findCreditIn(holdsCredit ?? inFrame ?? frame, caption, image);
  return { frame, caption, credit, printed: null };
}

/** Whether a container can be a frame: no other picture but a few copies and icons, no heading, no more text than a caption. */
function mayFrame(element: Element, image: Element): boolean {
  if (element.localName === 'body') return false;
  if (
    /^(?:main|article|td|li)$/.test(element.localName) &&
    hasMoreTextThan(element, LONGEST_CAPTION)
  )
    return false;
  const images = element.getElementsByTagName('img');
  // Otherwise each picture in a long row of copies would be compared with all of them.
  if (images[MAX_NEIGHBOURS]) return false;
  for (const other of images) {
    if (other !== image && !isSmall(other) && !isSamePicture(other, image)) return false;
  }
  if (element.localName === 'figure') return true;
  return (
    !hasMoreTextThan(element, MAX_FRAME_TEXT) &&
    element.querySelector('h1, h2, h3, [data-lectern-figure]') === null
  );
}

function writtenCaption(
  frame: Element,
  image: Element,
  alternative: string,
  context: CaptionContext,
): Element | null {
  const marked = markedCaption(frame);
  if (marked) return marked;
  const isTold = (element: Element) =>
    repeatsAlternative(element, alternative) &&
    mayBeCaption(element) &&
    isOfPicture(element, frame, image, context);
  const others = [...frame.querySelectorAll('*')].filter((element) => !element.contains(image));
  const named = others.find((element) => isNamedCaption(element) && mayBeCaption(element));
  return named ? skipCredit(named) : (others.findLast(isTold) ?? null);
}

/** Returns the caption that follows a shorter element with a caption name: a credit or a counter; else this element. */
function skipCredit(words: Element): Element {
  const next = words.nextElementSibling;
  return next &&
    [words, next].every(isNamedCaption) &&
    mayBeCaption(next) &&
    lengthOfText(next) > lengthOfText(words) &&
    !isNamedCredit(next) &&
    !isCreditLine(textOf(next))
    ? next
    : words;
}

function markedCaption(frame: Element): Element | null {
  const figcaption = frame.querySelector('figcaption');
  return figcaption && hasMoreTextThan(figcaption, 0) && mayBeCaption(figcaption)
    ? figcaption
    : null;
}

function captionAfter(
  frame: Element,
  image: Element,
  alternative: string,
  context: CaptionContext,
): Element | null {
  let next = frame.nextElementSibling;
  while (next && isEmptySpacer(next)) next = next.nextElementSibling;
  if (!next || !mayBeCaption(next) || next.querySelector('img, h1, h2, h3')) return null;
  next = skipCredit(next);
  if (next.localName === 'figcaption' || isNamedCaption(next) || isLoneEntry(next, frame))
    return next;
  if (POINTER.test(textOf(next)) || isCentredBelow(next, frame)) return next;
  const isTold = repeatsAlternative(next, alternative) && isOfPicture(next, frame, image, context);
  return isTold ? next : null;
}

/** A sign before a caption that points to its picture. */
export const POINTER = /^[▲△▼▽◀◁↑]\s?(?=\S)/;

const isCentred = (element: Element | null): boolean =>
  element !== null &&
  (/text-align:\s*center/i.test(element.getAttribute('style') ?? '') ||
    element.getAttribute('align') === 'center');

/** Whether a line below a picture is centred like it, and the text after it is not. */
const isCentredBelow = (line: Element, frame: Element): boolean =>
  line.localName === 'p' &&
  isCentred(line) &&
  isCentred(frame) &&
  !hasMoreTextThan(line, LONGEST_ENTRY) &&
  !hasMoreTextThan(frame, 0) &&
  line.nextElementSibling !== null &&
  !isCentred(line.nextElementSibling);

/** A sentence in a list with one item right below a figure is its caption; longer lists and labels are not. */
const isLoneEntry = (list: Element, frame: Element): boolean =>
  list.localName === 'ul' &&
  list.childElementCount === 1 &&
  frame.localName === 'figure' &&
  !hasMoreTextThan(list, LONGEST_ENTRY) &&
  (/[.!?。]$/.test(textOf(list)) || splitCredit(textOf(list)).credit !== null) &&
  !list.querySelector('a[href], ul, ol, input');

/**
 * Whether text that repeats the alternative text belongs to the picture: teasers, author boxes and the story may repeat
 * it too.
 */
function isOfPicture(
  words: Element,
  frame: Element,
  image: Element,
  context: CaptionContext,
): boolean {
  return (
    !/^h[1-6]$/.test(words.localName) &&
    !isTeaserBox(frame, image) &&
    !isCover(frame.previousElementSibling) &&
    !isCover(words.nextElementSibling) &&
    !isLikeText(words, context) &&
    !isAuthorLine(textOf(words), context)
  );
}

const mayBeCaption = (element: Element): boolean =>
  !hasMoreTextThan(element, LONGEST_CAPTION) &&
  !leadsElsewhere(element) &&
  isCaptionText(textOf(element));

/** Whether an element has no text and no picture: an empty spacer. */
const isEmptySpacer = (element: Element): boolean =>
  !hasMoreTextThan(element, 0) && element.localName !== 'img' && !element.querySelector('img');

function isNamedCaption(element: Element): boolean {
  return (
    CAPTION_NAME.test(nameOf(element)) &&
    hasMoreTextThan(element, 1) &&
    element.querySelector('p + p + p') === null
  );
}

function repeatsAlternative(element: Element, alternative: string): boolean {
  if (
    alternative.length < SHORTEST_ALTERNATIVE ||
    lengthOfText(element) < alternative.length ||
    hasMoreTextThan(element, alternative.length * MAX_PUNCTUATION)
  )
    return false;
  const words = foldText(element.textContent);
  return (
    words === alternative ||
    (words.length < alternative.length * 1.5 && words.startsWith(alternative))
  );
}

/** Returns the parent of both, if it contains nothing else; otherwise the picture's own frame. */
function commonFrame(frame: Element, caption: Element, image: Element): Element {
  const parent = frame.parentElement;
  if (!parent || !mayFrame(parent, image)) return frame;
  const rest = [...parent.children].filter(
    (child) => child !== frame && child !== caption && hasMoreTextThan(child, 0),
  );
  return rest.length === 0 ? parent : frame;
}

/** Whether a box has no text, and several pictures of which this is the last: what follows describes all of them. */
function isEndOfRow(box: Element, image: Element): boolean {
  // The browser remembers this list: each picture of a long row asks for it.
  const images = box.getElementsByTagName('img');
  return images[images.length - 1] === image && !hasMoreTextThan(box, 0);
}

/** Returns the caption that a script shows when the picture is enlarged. */
function captionInAttribute(image: Element): FoundCaption | null {
  const holder = image.closest('[data-caption], a[data-title]');
  const printed = holder?.getAttribute('data-caption') ?? holder?.getAttribute('data-title');
  if (!printed || !isCaptionText(printed)) return null;
  return {
    frame: image,
    caption: null,
    credit: null,
    printed: printed.replace(/<[^<>]*>/g, ' '),
  };
}

function creditAlone(image: Element): FoundCaption | null {
  const frame = image.closest('figure');
  const credit = frame && mayFrame(frame, image) ? findCreditOf(frame, image) : null;
  return frame && credit ? { frame, caption: null, credit, printed: null } : null;
}
