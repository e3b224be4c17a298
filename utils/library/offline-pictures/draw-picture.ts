import { LONGEST_SIDE } from './estimate-pictures';

/** What draws pictures anew. */
export interface PictureDrawing {
  /** The picture with its longest side at most `LONGEST_SIDE`, or itself when that takes no less room. Never rejects. */
  makeSmaller(picture: Blob): Promise<Blob>;
  /** A small one for lists, at most `THUMBNAIL` pixels; null when the picture cannot be drawn. Never rejects. */
  makeThumbnail(picture: Blob): Promise<Blob | null>;
}

/** The most a thumbnail takes: twice as many pixels a side as a list shows. */
const THUMBNAIL = { width: 264, height: 192 } as const;

/** WebP: a photograph of half the size of a JPEG that looks the same. */
const FORMAT = { type: 'image/webp', quality: 0.8 } as const;

/** Draws with the browser's own canvas, which workers have too. */
export const browserDrawing: PictureDrawing = {
  async makeSmaller(picture) {
    const smaller = await draw(picture, fitInto(LONGEST_SIDE, LONGEST_SIDE));
    return smaller && smaller.size < picture.size ? smaller : picture;
  },
  makeThumbnail: (picture) => draw(picture, fitInto(THUMBNAIL.width, THUMBNAIL.height)),
};

/** How much of its size a picture must be shown at to fit; pictures are never made larger. */
const fitInto =
  (width: number, height: number) =>
  (size: { width: number; height: number }): number =>
    Math.min(1, width / size.width, height / size.height);

async function draw(
  picture: Blob,
  scaleOf: (size: { width: number; height: number }) => number,
): Promise<Blob | null> {
  try {
    const bitmap = await createImageBitmap(picture);
    const scale = scaleOf(bitmap);
    const width = Math.max(1, Math.round(bitmap.width * scale));
    const height = Math.max(1, Math.round(bitmap.height * scale));
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, width, height);
    bitmap.close();
    const drawn = await canvas.convertToBlob(FORMAT);
    // A browser that cannot write the format answers with another one.
    return drawn.type === FORMAT.type ? drawn : null;
  } catch {
    return null;
  }
}
