import { parseInert } from '@/utils/sanitisation/parse-inert';
import type { ExtractionLog } from '../extraction-log';
import type { PageCopy } from '../page/page-copy';
import { pictureNameOf } from './picture-address';
import { type ResolvedPicture, resolvePicture } from './resolve-picture';

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
  for (const image of document.body.querySelectorAll('img')) {
    const resolved = resolvePicture(image, copy);
    if (resolved) {
      writePlainly(image, resolved);
    } else {
      log.note('a picture without a source', image.getAttribute('alt') ?? '');
      image.remove();
    }
  }
  for (const picture of document.body.querySelectorAll('picture')) {
    for (const source of picture.querySelectorAll('source')) source.remove();
    // Pages put captions inside, where no browser minds them.
    picture.replaceWith(...picture.childNodes);
  }
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
  const src = resolvePicture(image, copy)?.src;
  for (const other of imagesAround(noscript)) {
    const beside = resolvePicture(other, copy);
    if (beside && (!src || pictureNameOf(beside.src) === pictureNameOf(src))) return true;
    if (!beside) other.remove();
  }
  return false;
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
