import { isStaticSvg } from '@/utils/article/picture-media-type';
import type { CollectedPicture, CollectedPictures } from '@/utils/export/collected-pictures';
import { makeElement } from '@/utils/export/layout/make-element';

/**
 * Points the body's pictures to files in the book, in place, and returns those files. A picture that the book cannot
 * contain is removed if it has a caption, otherwise replaced with its alternative text: books must not load pictures
 * from the web.
 */
export function placeBookPictures(
  body: DocumentFragment,
  pictures: CollectedPictures,
): CollectedPicture[] {
  const used = new Set<CollectedPicture>();
  for (const image of body.querySelectorAll('img')) {
    const picture = pictures.bySource.get(image.getAttribute('src') ?? '');
    if (picture && isForBooks(picture)) {
      image.setAttribute('src', toBookPath(picture));
      used.add(picture);
    } else replaceWithText(image);
  }
  return [...used];
}

/** The path of a picture's file, relative to the book's pages. */
export const toBookPath = ({ name }: Pick<CollectedPicture, 'name'>): string => `images/${name}`;

/**
 * Whether every EPUB reader must support a picture. EPUB 3.3 lists five core media types, without AVIF. An SVG may
 * contain scripts, so only plain drawings are allowed.
 */
export function isForBooks({ mediaType, bytes }: CollectedPicture): boolean {
  switch (mediaType) {
    case 'image/jpeg':
    case 'image/png':
    case 'image/gif':
    case 'image/webp':
      return true;
    case 'image/svg+xml':
      return isStaticSvg(bytes);
    case 'image/avif':
      return false;
  }
}

function replaceWithText(image: Element): void {
  const text = image.getAttribute('alt')?.trim();
  const figure = image.closest('figure');
  if (!text || figure?.querySelector('figcaption')?.textContent?.trim()) image.remove();
  else {
    const isBlock = image.parentElement === figure;
    image.replaceWith(isBlock ? makeElement(image.ownerDocument, 'p', {}, text) : text);
  }
}
