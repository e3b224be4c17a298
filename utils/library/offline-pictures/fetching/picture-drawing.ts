import { LONGEST_SIDE } from '../estimate-pictures';

/** Resizes pictures. */
export interface PictureDrawing {
  /**
   * Returns the picture as WebP with its longest side at most `LONGEST_SIDE`, or the original if it has fewer bytes or
   * cannot be drawn. Never rejects.
   */
  makeSmaller(picture: Blob): Promise<Blob>;
  /**
   * Returns a thumbnail of at most 264 × 192 pixels, or null if the picture cannot be drawn. Never rejects.
   */
  makeThumbnail(picture: Blob): Promise<Blob | null>;
}

/** The largest thumbnail: twice what a list shows. Pixels. */
const THUMBNAIL = { width: 264, height: 192 } as const;

/** WebP takes half the bytes of a JPEG that looks the same. */
const FORMAT = { type: 'image/webp', quality: 0.8 } as const;

/** Draws with an offscreen canvas, which workers have too. */
export const browserDrawing: PictureDrawing = {
  async makeSmaller(picture) {
    const smaller = await draw(picture, fitInto(LONGEST_SIDE, LONGEST_SIDE));
    return smaller && smaller.size < picture.size ? smaller : picture;
  },
  makeThumbnail: (picture) => draw(picture, fitInto(THUMBNAIL.width, THUMBNAIL.height)),
};

/** The scale at which a picture fits; never more than 1. */
const fitInto =
  (width: number, height: number) =>
  (size: { width: number; height: number }): number =>
    Math.min(1, width / size.width, height / size.height);

/** Returns the scaled picture; null if it cannot be decoded, or if the browser cannot encode the format. */
async function draw(
  picture: Blob,
  scaleOf: (size: { width: number; height: number }) => number,
): Promise<Blob | null> {
  const bitmap = await createImageBitmap(picture).catch(() => null);
  if (!bitmap) return null;
  try {
    const scale = scaleOf(bitmap);
    const width = Math.max(1, Math.round(bitmap.width * scale));
    const height = Math.max(1, Math.round(bitmap.height * scale));
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, width, height);
    const drawn = await canvas.convertToBlob(FORMAT);
    // A browser that cannot encode the format returns another one.
    return drawn.type === FORMAT.type ? drawn : null;
  } catch {
    return null;
  } finally {
    bitmap.close();
  }
}
