import { lengthOfText } from '../text/squeeze-text';

const PICTURE_PLACE =
  /\.(?:jpe?g|png|webp|avif|gif)\b|image|photo|picture|galler|galeri|foto|bild|media|slide|zoom|^#|^javascript:|^$/i;

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

const isElsewhere = (link: Element): boolean =>
  !PICTURE_PLACE.test(link.getAttribute('href') ?? '');
