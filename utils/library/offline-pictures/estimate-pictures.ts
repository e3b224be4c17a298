import type { ListedPicture } from './list-pictures';

/** The estimated size of an article's pictures. */
export interface PicturesEstimate {
  count: number;
  /** Bytes of all pictures in original size. */
  all: number;
  /** Bytes of all pictures when resized. */
  smaller: number;
  /**
   * Whether every size in `all` was reported by its site. If not, show it as approximate. `smaller` is always
   * estimated.
   */
  isExact: boolean;
}

/** The longest side of a resized picture: twice the text column, for high-density screens. Pixels. */
export const LONGEST_SIDE = 1280;

/** Bytes per pixel of a typical news picture, mostly JPEG and WebP of medium quality. */
const BYTES_AS_SENT = 0.22;
/** Bytes per pixel of WebP at quality 0.8. */
const BYTES_SMALLER = 0.12;
/** The assumed size if the article gives none: what sites send for a column. Pixels. */
const USUAL = { width: 1200, height: 800 };

/** Estimates the bytes of pictures: reported sizes where known, otherwise by pixels. */
export function estimatePictures(
  pictures: readonly ListedPicture[],
  knownSizes: Readonly<Record<string, number>>,
): PicturesEstimate {
  const estimate = { count: pictures.length, all: 0, smaller: 0, isExact: true };
  for (const picture of pictures) {
    const { width, height } = sizeOf(picture);
    const known = knownSizes[picture.src];
    const asSent = known ?? width * height * BYTES_AS_SENT;
    const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
    estimate.all += asSent;
    // A picture that would not become smaller is saved unchanged.
    estimate.smaller += Math.min(asSent, width * height * scale * scale * BYTES_SMALLER);
    estimate.isExact &&= known !== undefined;
  }
  return { ...estimate, all: Math.round(estimate.all), smaller: Math.round(estimate.smaller) };
}

function sizeOf({ width, height }: ListedPicture): { width: number; height: number } {
  if (width && height) return { width, height };
  if (width) return { width, height: (width * USUAL.height) / USUAL.width };
  return USUAL;
}
