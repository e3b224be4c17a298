import type { ListedPicture } from './list-pictures';

/** What keeping an article's pictures will take. */
export interface PicturesEstimate {
  count: number;
  /** Bytes of all pictures as they are. */
  all: number;
  /** Bytes of all pictures made smaller. */
  smaller: number;
  /** Whether every size in `all` was told by its site; else it must be called "about". `smaller` is always a guess. */
  isExact: boolean;
}

/** The longest side of a picture made smaller: twice a column of text, for dense screens. Pixels. */
export const LONGEST_SIDE = 1280;

/** Bytes a pixel of what news sites send, mostly JPEG and WebP of middling quality. */
const BYTES_AS_SENT = 0.22;
/** Bytes a pixel of WebP at quality 0.8. */
const BYTES_SMALLER = 0.12;
/** The size of a picture whose article tells none: what sites send for the width of a column. Pixels. */
const USUAL = { width: 1200, height: 800 };

/** Estimates what keeping pictures takes: sizes that are known as they are, others by their pixels. */
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
    // One that is not smaller made smaller is kept as it is.
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
