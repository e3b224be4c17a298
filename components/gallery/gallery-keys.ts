/** What a key asks of the gallery. */
export type GalleryKey = 'next' | 'previous' | 'first' | 'last' | 'closer' | 'farther' | 'whole';

/** What a key means in the gallery; null when nothing. A picture seen closely takes the arrow keys for itself: they move it. */
export function meaningOfGalleryKey(
  { key }: { key: string },
  isZoomed: boolean,
): GalleryKey | null {
  switch (key) {
    case 'ArrowRight':
      return isZoomed ? null : 'next';
    case 'ArrowLeft':
      return isZoomed ? null : 'previous';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    case '+':
    case '=':
      return 'closer';
    case '-':
    case '−':
      return 'farther';
    case '0':
      return 'whole';
    default:
      return null;
  }
}
