import { lengthOfText } from '../text/squeeze-text';

const PICTURE_WORD =
  '(?:images?|photos?|pictures?|galler(?:y|ies|ia)|galeri\\w*|foto\\w*|bild\\w*|slide\\w*|zoom)';
/** A file of a picture, a part of the site with pictures (by the first or last word of its name), or no other place. */
const PICTURE_PLACE = new RegExp(
  '\\.(?:jpe?g|png|webp|avif|gif)\\b|/media/|^#|^javascript:|^$|' +
    `[/?&=]${PICTURE_WORD}(?:$|[/?&=.#_-])|[_-]${PICTURE_WORD}(?:$|[/?&=.#])`,
  'i',
);

/**
 * Whether a piece stands in a link to another story, or half of its words do. A link around a picture of the article's
 * own, which opens the picture, leads nowhere else.
 */
export function leadsElsewhere(piece: Element): boolean {
  const around = piece.closest('a[href]');
  if (around) return isElsewhere(around);
  let linked = 0;
  for (const link of piece.querySelectorAll('a[href]')) {
    if (isElsewhere(link)) linked += lengthOfText(link);
  }
  return linked > 0 && linked > lengthOfText(piece) / 2;
}

/** Whether a box is a way to another story: the picture in it is a link there, or a link without words covers it. */
export function isWayElsewhere(box: Element, image: Element): boolean {
  if (leadsElsewhere(box) || leadsElsewhere(image)) return true;
  return [...box.querySelectorAll('a[href]')].some(isCover);
}

/** Whether an element is a link without words or a picture, laid over what is beside it. */
export const isCover = (link: Element | null): boolean =>
  link?.localName === 'a' &&
  link.hasAttribute('href') &&
  isElsewhere(link) &&
  lengthOfText(link) === 0 &&
  !link.querySelector('img');

const isElsewhere = (link: Element): boolean =>
  !PICTURE_PLACE.test(link.getAttribute('href') ?? '');
