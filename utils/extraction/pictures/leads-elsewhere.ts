import { lengthOfText } from '@/utils/article/text/squeeze-text';

const PICTURE_WORD =
  '(?:images?|photos?|pictures?|galler(?:y|ies|ia)|galeri\\w{0,20}|foto\\w{0,20}|bild\\w{0,20}|slide\\w{0,20}|zoom)';
/**
 * The address of a picture file, of a section for pictures (by the first or last word of its name), or of no other
 * page.
 */
const PICTURE_PLACE = new RegExp(
  '\\.(?:jpe?g|png|webp|avif|gif)\\b|/media/|^#|^javascript:|^$|' +
    `[/?&=]${PICTURE_WORD}(?:$|[/?&=.#_-])|[_-]${PICTURE_WORD}(?:$|[/?&=.#])`,
  'i',
);

/**
 * Whether a piece is in a link to another story, or half of its text is. A link that only opens the picture inside it
 * does not count.
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

/** Whether a box is a teaser of another story: its picture links to it, or a link without text covers the box. */
export function isTeaserBox(box: Element, image: Element): boolean {
  if (leadsElsewhere(box) || leadsElsewhere(image)) return true;
  return [...box.querySelectorAll('a[href]')].some(isCover);
}

/** Whether an element is a link without text or a picture, laid over the elements beside it. */
export const isCover = (link: Element | null): boolean =>
  link?.localName === 'a' &&
  link.hasAttribute('href') &&
  isElsewhere(link) &&
  lengthOfText(link) === 0 &&
  !link.querySelector('img');

const isElsewhere = (link: Element): boolean =>
  !PICTURE_PLACE.test(link.getAttribute('href') ?? '');
