import { foldText } from '@/utils/article/text/fold-text';
import { hasMoreTextThan, textOf } from '@/utils/article/text/squeeze-text';
import { unwrap } from '@/utils/dom/move-nodes';
import type { FoundCaption } from '@/utils/extraction/pictures/found-caption';
import { type Deadline, NO_DEADLINE } from '../deadline';
import type { ExtractionLog } from '../extraction-log';
import { describeCaptionContext, isAuthorPortrait } from './caption-context';
import { findCaption } from './find-caption';
import { isCaptionText } from './is-caption-text';
import { leadsElsewhere } from './leads-elsewhere';
import { nameCredits } from './name-credits';
import { isIcon, isSamePicture, isSmall } from './picture-address';
import { readCaptionAndCredit } from './read-caption-and-credit';
import type { CaptionParts } from './split-credit';

/**
 * Rewrites every captioned picture in the same form, in place: `<figure><img><figcaption>caption
 * <small>credit</small></figcaption></figure>`. Empties an alternative text that only repeats the caption.
 */
export function collectFigures(
  root: Element,
  authors: readonly string[],
  log: ExtractionLog,
  deadline: Deadline = NO_DEADLINE,
): void {
  removeControls(root, log, deadline);
  const context = describeCaptionContext(root, authors);
  for (const image of deadline.each([...root.querySelectorAll('img')])) {
    if (image.closest('[data-lectern-figure]')) continue;
    const found = findCaption(image, context);
    if (!found && isAuthorPortrait(image, context)) {
      log.note('a portrait of the author', image.getAttribute('alt') ?? '');
      image.remove();
    }
    if (!found) continue;
    for (const part of [found.frame, found.caption, found.credit])
      if (part) log.omit('rewritten with its picture', part);
    const words = readCaptionAndCredit(found);
    if (!words.caption && !words.credit) continue;
    log.note('a picture with its caption', words.caption || (words.credit ?? ''));
    replaceFrame(found, buildFigure(inFullSize(image, found.frame), words));
  }
  nameCredits(root);
  removeControlCaptions(root, log);
}

/** Removes the links and buttons of pictures in figures that hold nothing but an icon: to enlarge or to share them. */
function removeControls(root: Element, log: ExtractionLog, deadline: Deadline): void {
  for (const figure of deadline.each(root.querySelectorAll('figure'))) {
    const images = [...figure.querySelectorAll('img')];
    const icons = images.filter(isIcon);
    if (icons.length === images.length) continue;
    for (const icon of icons) {
      const control = icon.closest('a, button');
      if (!control || !figure.contains(control) || textOf(control)) continue;
      if (control.querySelectorAll('img').length > 1) continue;
      log.note('an icon', icon.getAttribute('alt') ?? '');
      control.remove();
    }
  }
}

/** Removes a `<figcaption>` that labels a player or a button, which would be taken for a caption later. */
function removeControlCaptions(root: Element, log: ExtractionLog): void {
  for (const words of root.querySelectorAll('figure:not([data-lectern-figure]) figcaption')) {
    if (!hasMoreTextThan(words, 0) || isCaptionText(textOf(words))) continue;
    log.omit('not a caption', words);
    words.remove();
  }
}

/** Returns the same picture in full size if a frame has it beside a preview. */
function inFullSize(image: Element, frame: Element): Element {
  if (!isSmall(image)) return image;
  const others = [...frame.querySelectorAll('img')];
  return others.find((other) => !isSmall(other) && isSamePicture(other, image)) ?? image;
}

function buildFigure(image: Element, { caption, credit }: CaptionParts): Element {
  const document = image.ownerDocument;
  const figure = document.createElement('figure');
  figure.setAttribute('data-lectern-figure', '');
  // The clone of an element is an element of the same type.
  const picture = image.cloneNode(false) as Element;
  if (
    foldText(picture.getAttribute('alt')) &&
    isRepeated(picture.getAttribute('alt'), caption, credit)
  ) {
    picture.setAttribute('alt', '');
  }
  const words = document.createElement('figcaption');
  words.append(caption);
  if (credit) {
    const source = document.createElement('small');
    source.append(credit);
    if (caption) words.append(' ');
    words.append(source);
  }
  figure.append(picture, words);
  return figure;
}

function isRepeated(alternative: string | null, caption: string, credit: string | null): boolean {
  const folded = foldText(alternative);
  return foldText(caption + (credit ?? '')).includes(folded) || folded.includes(foldText(caption));
}

function replaceFrame({ frame, caption, credit }: FoundCaption, figure: Element): void {
  const link = frame.parentElement?.closest('a');
  frame.replaceWith(figure);
  // The link opened the picture. If it stayed, the figure would look like a teaser.
  if (link && !leadsElsewhere(link)) unwrap(link);
  caption?.remove();
  credit?.remove();
}
