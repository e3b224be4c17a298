import { copyAttributes, unwrap } from '@/utils/dom/move-nodes';
import { parseInert } from '@/utils/sanitisation/parse-inert';
import { type Deadline, NO_DEADLINE } from '../deadline';
import type { ExtractionLog } from '../extraction-log';
import type { PageCopy } from '../page/page-copy';
import { isFileName } from './is-caption-text';
import { parseSrcset } from './parse-srcset';
import { pictureNameOf, toPictureAddress } from './picture-address';
import { laterSource, type ResolvedPicture, resolvePicture } from './resolve-picture';

/**
 * Converts every picture of the copy to a plain `<img>` with absolute `src`, `srcset`, `alt`, `width` and `height`
 * only: resolves lazy loading, `<picture>`, `<amp-img>` and `<noscript>`. Removes pictures without a source. When
 * `deadline` is over, pictures in `<noscript>` are left out; `rest` is the time limit of all others.
 */
export function makePicturesPlain(
  copy: PageCopy,
  log: ExtractionLog,
  deadline: Deadline = NO_DEADLINE,
  rest: Deadline = NO_DEADLINE,
): void {
  const { document } = copy;
  for (const noscript of deadline.each(document.body.querySelectorAll('noscript')))
    releaseNoscript(noscript, copy);
  for (const element of document.body.querySelectorAll(PICTURE_ADDRESSES)) {
    if (isCustomPicture(element)) element.replaceWith(renameToImage(element));
  }
  const looked = withoutSharedPlaceholders(copy, rest);
  for (const image of rest.each(document.body.querySelectorAll('img'))) {
    const resolved = resolvePicture(image, looked);
    if (resolved) {
      writePlainly(image, resolved);
    } else {
      log.note('a picture without a source', image.getAttribute('alt') ?? '');
      image.remove();
    }
  }
  for (const picture of document.body.querySelectorAll('picture')) {
    for (const source of picture.querySelectorAll('source')) source.remove();
    // The publisher's name for the picture ("avatar") may be all that distinguishes it from the article's own.
    const name = picture.getAttribute('class');
    const image = name ? picture.querySelector('img') : null;
    image?.setAttribute('class', `${name} ${image.getAttribute('class') ?? ''}`.trim());
    // Some pages put captions inside, which browsers accept.
    unwrap(picture);
  }
}

/** More pictures than this with different files are not the same picture. */
const MAX_ALIKE = 2;

/** Removes a file that several lazy pictures share: it is their placeholder. */
function withoutSharedPlaceholders(copy: PageCopy, rest: Deadline): PageCopy {
  const { document, base } = copy;
  const shown = new Map(copy.shown);
  const waiting = new Map<string, Map<Element, string>>();
  for (const image of rest.each(document.body.querySelectorAll('img[src]'))) {
    const src = image.getAttribute('src') ?? '';
    const later = laterSource(image, base);
    if (!later || later === toPictureAddress(src, base)) continue;
    const alike = waiting.get(src) ?? new Map<Element, string>();
    waiting.set(src, alike.set(image, later));
  }
  for (const alike of waiting.values()) {
    if (new Set(alike.values()).size <= MAX_ALIKE) continue;
    for (const image of alike.keys()) {
      image.removeAttribute('src');
      shown.delete(image);
    }
  }
  return { ...copy, shown };
}

const PICTURE_ADDRESSES = '[src], [srcset], [data-src], [data-srcset]';
const PICTURE_ELEMENT = /^(?:[a-z]+-)+(?:img|image|picture|photo)\b/;

/** Whether an element is a custom element that a script would fill with a picture, like `<amp-img>`. */
const isCustomPicture = (element: Element): boolean =>
  PICTURE_ELEMENT.test(element.localName) && !element.querySelector('img');

const MAX_NEIGHBOURS = 40;

/** Attributes that describe a picture, including class and id for the publisher's name. */
const DESCRIPTIVE_ATTRIBUTES = new Set(['class', 'id', 'alt', 'itemprop', 'data-caption']);

function writePlainly(image: Element, { src, srcset, width, height }: ResolvedPicture): void {
  for (const { name } of [...image.attributes]) {
    if (!DESCRIPTIVE_ATTRIBUTES.has(name)) image.removeAttribute(name);
  }
  if (isFileName(image.getAttribute('alt') ?? '')) image.setAttribute('alt', '');
  for (const [name, value] of Object.entries({ src, srcset, width, height })) {
    if (value) image.setAttribute(name, String(value));
  }
}

/** With scripting enabled, a `<noscript>` contains text. Inserts its picture unless the same one is beside it. */
function releaseNoscript(noscript: Element, copy: PageCopy): void {
  const text = noscript.textContent ?? '';
  const inner =
    noscript.childElementCount > 0 || !/<img\b/i.test(text) ? noscript : parseInert(text);
  const image = inner.querySelector('img');
  if (image && !isBeside(noscript, image, copy)) {
    noscript.replaceWith(copy.document.importNode(image, true));
  } else {
    noscript.remove();
  }
}

function isBeside(noscript: Element, image: Element, copy: PageCopy): boolean {
  const names = namesOf(image, copy);
  for (const other of imagesAround(noscript)) {
    const beside = namesOf(other, copy);
    if (beside.length > 0 && (names.length === 0 || beside.some((name) => names.includes(name))))
      return true;
    if (beside.length === 0) other.remove();
  }
  return false;
}

/** Returns the names of every file that a picture offers. */
function namesOf(image: Element, copy: PageCopy): string[] {
  const resolved = resolvePicture(image, copy);
  const src = toPictureAddress(image.getAttribute('src'), copy.base);
  const offered = parseSrcset(resolved?.srcset).map(({ address }) => address);
  return [resolved?.src, src, ...offered].flatMap((one) => (one ? pictureNameOf(one) : []));
}

/**
 * Returns the images of the same box or, in a long row of pictures, of the neighbours: otherwise each picture would
 * search all others.
 */
function imagesAround(noscript: Element): Element[] {
  const box = noscript.parentElement;
  if (box && !box.children[MAX_NEIGHBOURS]) return [...box.querySelectorAll('img')];
  const neighbours = [noscript.previousElementSibling, noscript.nextElementSibling];
  return neighbours.flatMap((one) => (one?.localName === 'img' ? [one] : []));
}

function renameToImage(element: Element): Element {
  const image = element.ownerDocument.createElement('img');
  copyAttributes(element, image);
  return image;
}
