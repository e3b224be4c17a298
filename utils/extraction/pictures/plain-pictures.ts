import { parseInert } from '@/utils/sanitisation/parse-inert';
import type { ExtractionLog } from '../extraction-log';
import type { PageCopy } from '../page/page-copy';
import { parseSrcset } from './parse-srcset';
import { pictureNameOf, toPictureAddress } from './picture-address';
import { laterSource, type ResolvedPicture, resolvePicture } from './resolve-picture';

/**
 * Makes every picture of the copy a plain `<img>` with absolute `src`, `srcset`, `alt`, `width` and `height` and
 * nothing else: lazy loading, `<picture>`, `<amp-img>` and `<noscript>` are resolved. Pictures with no source go.
 */
export function makePicturesPlain(copy: PageCopy, log: ExtractionLog): void {
  const { document } = copy;
  for (const noscript of document.body.querySelectorAll('noscript'))
    releaseNoscript(noscript, copy);
  for (const element of document.body.querySelectorAll(PICTURE_ADDRESSES)) {
    if (isCustomPicture(element)) element.replaceWith(renameToImage(element));
  }
  const looked = withoutSharedStandIns(copy);
  for (const image of document.body.querySelectorAll('img')) {
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
    // What the publisher calls the picture ("avatar") is all that tells it from the article's own.
    const name = picture.getAttribute('class');
    const image = name ? picture.querySelector('img') : null;
    image?.setAttribute('class', `${name} ${image.getAttribute('class') ?? ''}`.trim());
    // Pages put captions inside, where no browser minds them.
    picture.replaceWith(...picture.childNodes);
  }
}

/** So many pictures of different files do not look alike. */
const MOST_ALIKE = 2;

/** One file that several pictures show, each with another to come, stands in for those: it is taken off them. */
function withoutSharedStandIns(copy: PageCopy): PageCopy {
  const { document, base } = copy;
  const shown = new Map(copy.shown);
  const waiting = new Map<string, Map<Element, string>>();
  for (const image of document.body.querySelectorAll('img[src]')) {
    const src = image.getAttribute('src') ?? '';
    const later = laterSource(image, base);
    if (!later || later === toPictureAddress(src, base)) continue;
    const alike = waiting.get(src) ?? new Map<Element, string>();
    waiting.set(src, alike.set(image, later));
  }
  for (const alike of waiting.values()) {
    if (new Set(alike.values()).size <= MOST_ALIKE) continue;
    for (const image of alike.keys()) {
      image.removeAttribute('src');
      shown.delete(image);
    }
  }
  return { ...copy, shown };
}

const PICTURE_ADDRESSES = '[src], [srcset], [data-src], [data-srcset]';
const PICTURE_ELEMENT = /^(?:[a-z]+-)+(?:img|image|picture|photo)\b/;

/** A custom element that a script of the page would fill with a picture, as `<amp-img>` is. */
const isCustomPicture = (element: Element): boolean =>
  PICTURE_ELEMENT.test(element.localName) && !element.querySelector('img');

const MOST_NEIGHBOURS = 40;

/** Attributes that say what a picture is; class and id for what its publisher calls it. */
const TELLING_ATTRIBUTES = new Set(['class', 'id', 'alt', 'itemprop', 'data-caption']);

function writePlainly(image: Element, { src, srcset, width, height }: ResolvedPicture): void {
  for (const { name } of [...image.attributes]) {
    if (!TELLING_ATTRIBUTES.has(name)) image.removeAttribute(name);
  }
  for (const [name, value] of Object.entries({ src, srcset, width, height })) {
    if (value) image.setAttribute(name, String(value));
  }
}

/** With scripts on, a `<noscript>` holds text. Its picture comes out unless the same one stands beside it. */
function releaseNoscript(noscript: Element, copy: PageCopy): void {
  const text = noscript.textContent ?? '';
  const inner =
    noscript.childElementCount > 0 || !/<img\b/i.test(text) ? noscript : parseInert(text);
  const image = inner.querySelector('img');
  if (image && !stoodBeside(noscript, image, copy)) {
    noscript.replaceWith(copy.document.importNode(image, true));
  } else {
    noscript.remove();
  }
}

function stoodBeside(noscript: Element, image: Element, copy: PageCopy): boolean {
  const names = namesOf(image, copy);
  for (const other of imagesAround(noscript)) {
    const beside = namesOf(other, copy);
    if (beside.length > 0 && (names.length === 0 || beside.some((name) => names.includes(name))))
      return true;
    if (beside.length === 0) other.remove();
  }
  return false;
}

/** The names of every file that a picture offers. */
function namesOf(image: Element, copy: PageCopy): string[] {
  const resolved = resolvePicture(image, copy);
  const src = toPictureAddress(image.getAttribute('src'), copy.base);
  const offered = parseSrcset(resolved?.srcset).map(({ address }) => address);
  return [resolved?.src, src, ...offered].flatMap((one) => (one ? pictureNameOf(one) : []));
}

/** Those of the same box or, where it is a long row of pictures, of the neighbours: each would look at all others. */
function imagesAround(noscript: Element): Element[] {
  const box = noscript.parentElement;
  if (box && box.childElementCount <= MOST_NEIGHBOURS) return [...box.querySelectorAll('img')];
  const neighbours = [noscript.previousElementSibling, noscript.nextElementSibling];
  return neighbours.flatMap((one) => (one?.localName === 'img' ? [one] : []));
}

function renameToImage(element: Element): Element {
  const image = element.ownerDocument.createElement('img');
  for (const { name, value } of element.attributes) image.setAttribute(name, value);
  return image;
}
