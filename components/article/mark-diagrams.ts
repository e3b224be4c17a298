/** What a picture shows, which decides whether it can be seen on a dark background. */
export type PictureKind = 'opaque' | 'drawing' | 'light-drawing';

/** Formats without transparency. */
const PHOTO = /\.jpe?g(?:$|[?#/])|^data:image\/(?:jpe?g|bmp)|[?&](?:fm|format|fmt)=jpe?g\b/i;
/** The format of drawings, also as a picture that a server made from one: `/pump.svg/640px-pump.svg.png`. */
const DRAWING = /(?:^|[^a-z])svgz?(?:[^a-z]|$)/i;

/** The size of the copy that is measured, in pixels. */
const SIZE = 32;
/** The share of a picture that is transparent in a drawing; less is a rounded corner. */
const MIN_TRANSPARENT = 0.05;
/** The mean lightness, 0 to 1, from which a drawing was made for a dark page. */
const LIGHT = 0.75;

/**
 * Marks a loaded picture that may be a transparent drawing, so that styles can put a light background behind it in dark
 * themes: `drawing` where that is certain, `maybe` where only the format allows it. `src`: the address in the article,
 * which stays the same for a stored copy.
 */
export function markDiagram(image: HTMLImageElement, src: string): void {
  const diagram = classifyDiagram(src, () => readKind(image));
  if (diagram) image.dataset['diagram'] = diagram;
  else delete image.dataset['diagram'];
}

/**
 * Returns whether a picture is a transparent drawing: by its pixels if the browser lets them be read, else by its
 * format. `readKind` returns null if it does not.
 */
export function classifyDiagram(
  src: string,
  readKind: () => PictureKind | null,
): 'drawing' | 'maybe' | null {
  if (PHOTO.test(src) && !DRAWING.test(nameOf(src))) return null;
  const kind = readKind();
  if (kind) return kind === 'drawing' ? 'drawing' : null;
  // A background without a margin cannot be seen behind a picture that is not transparent.
  return DRAWING.test(nameOf(src)) ? 'drawing' : 'maybe';
}

/** Leaves out the data of a `data:` address, which may contain any letters. */
const nameOf = (src: string): string => (src.startsWith('data:') ? (src.split(',')[0] ?? '') : src);

/** Null for pictures of other sites, whose pixels scripts cannot read. They are not requested again. */
function readKind(image: HTMLImageElement): PictureKind | null {
  if (image.naturalWidth === 0) return null;
  const canvas = image.ownerDocument.createElement('canvas');
  canvas.width = SIZE;
  canvas.height = SIZE;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  try {
    context.drawImage(image, 0, 0, SIZE, SIZE);
    return kindOf(context.getImageData(0, 0, SIZE, SIZE).data);
  } catch {
    return null;
  }
}

/** Returns what pixels show. `data`: four bytes a pixel, red, green, blue and opacity. */
export function kindOf(data: Uint8ClampedArray): PictureKind {
  let transparent = 0;
  let ink = 0;
  let lightness = 0;
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0, opacity = 0] = data.subarray(at, at + 4);
    if (opacity < 128) transparent += 1;
    ink += opacity;
    lightness += (opacity * (0.2126 * red + 0.7152 * green + 0.0722 * blue)) / 255;
  }
  if (transparent < (data.length / 4) * MIN_TRANSPARENT) return 'opaque';
  return ink > 0 && lightness / ink >= LIGHT ? 'light-drawing' : 'drawing';
}
