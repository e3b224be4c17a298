import { isStillDrawing } from '@/utils/article/picture-media-type';
import type { CollectedPicture, CollectedPictures } from '@/utils/export/collect-pictures';
import { makeElement } from '@/utils/export/make-element';

/**
 * Puts the book's own files, in place, where the body's pictures are on the web, and answers those files. A picture
 * that the book cannot hold gives way to its alternative text unless it has a caption, which stays: books may not
 * load pictures from the web.
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
    } else replaceByWords(image);
  }
  return [...used];
}

/** Where a picture's file is, as seen from the book's pages. */
export const toBookPath = ({ name }: Pick<CollectedPicture, 'name'>): string => `images/${name}`;

/**
 * Whether any reader of books must be able to show it: EPUB 3.3 names five kinds ("core media types"), and AVIF is not
 * one of them. A drawing is a document of its own in a book, so it is let in when there is nothing in it but drawing.
 */
export function isForBooks({ mediaType, bytes }: CollectedPicture): boolean {
  switch (mediaType) {
    case 'image/jpeg':
    case 'image/png':
    case 'image/gif':
    case 'image/webp':
      return true;
    case 'image/svg+xml':
      return isStillDrawing(bytes);
    case 'image/avif':
      return false;
  }
}

function replaceByWords(image: Element): void {
  const words = image.getAttribute('alt')?.trim();
  const figure = image.closest('figure');
  if (!words || figure?.querySelector('figcaption')?.textContent?.trim()) image.remove();
  else {
    const isBlock = image.parentElement === figure;
    image.replaceWith(isBlock ? makeElement(image.ownerDocument, 'p', {}, words) : words);
  }
}
