const PLACEHOLDER =
  /(?:^data:image\/svg|^about:|^blob:|\b(?:blank|spacer|placeholder|transparent|pixel|dummy|fallback|loading|(?:pre)?loader|preload|spinner|lazy|leer|grey|gray|empty|1x1|noimage|no[-_]image|default[-_]?image)(?:[-_\d][\w-]{0,80})?\.(?:gif|png|svg|jpe?g|webp)|[a-z]pixel\.(?:gif|png)$)/i;

/** A data address names no file, however long it is. Characters. */
const LONGEST_NAME = 2_000;
/** Shorter data addresses contain a dot or a blur, not a picture. Characters. */
const SHORTEST_DATA_PICTURE = 2_000;

/** Whether the address is a placeholder for a picture that a script loads later, or for none. */
export function isPlaceholderAddress(address: string): boolean {
  if (PLACEHOLDER.test(address.slice(0, LONGEST_NAME))) return true;
  return address.startsWith('data:') && address.length < SHORTEST_DATA_PICTURE;
}

/** Returns an absolute address; null if it is invalid, a placeholder, or of a type that cannot be a picture. */
export function toPictureAddress(address: string | null | undefined, base: string): string | null {
  const written = address?.trim() ?? '';
  if (!written || isPlaceholderAddress(written) || !URL.canParse(written, base)) return null;
  const url = new URL(written, base);
  return /^(?:https?|data):$/.test(url.protocol) ? url.href : null;
}

const PROGRAM = /\.(?:php|ashx?|aspx|axd|jsp|cgi)$/i;

/**
 * Returns a name for the file of a picture that is the same at every size: the last path segment with an image
 * extension, because image services append instructions; otherwise the last segment, with the query if it is a program.
 * Lower case, without the extension.
 */
export function pictureNameOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const { pathname, search } = new URL(address);
  const segments = pathname.split('/').filter(Boolean);
  const files = segments.filter((segment) => /\.(?:jpe?g|png|webp|avif|gif)/i.test(segment));
  const last = segments.at(-1) ?? '';
  // A program serves many pictures; its query distinguishes them.
  const name = files.at(-1) ?? (PROGRAM.test(last) ? last + search : last);
  return name.replace(/\.(?:jpe?g|png|webp|avif|gif).*/is, '').toLowerCase();
}

/** Whether two plain pictures show the same file, whatever its size. */
export function isSamePicture(one: Element, other: Element): boolean {
  const [first, second] = [one, other].map((image) => image.getAttribute('src') ?? '');
  return first === second || pictureNameOf(first ?? '') === pictureNameOf(second ?? '');
}

/** Smaller pictures are icons or portraits next to names. CSS pixels, the longer side. */
const SMALLEST_PICTURE = 100;

/** Whether the page gives a plain picture the size of an icon. */
export function isSmall(image: Element): boolean {
  const sides = ['width', 'height']
    .map((name) => Number(image.getAttribute(name) ?? Number.NaN))
    .filter(Number.isFinite);
  return sides.length > 0 && Math.max(...sides) < SMALLEST_PICTURE;
}

const DECORATION =
  /(?:^|[/_.-])(?:logos?|icons?|symbols?|avatars?|badges?|emojis?|sprites?|buttons?|arrows?|chevrons?)(?:$|[/_.-])/i;

/** Whether a picture is decoration by its address: a logo, an icon. */
export function isDecoration(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { pathname } = new URL(address);
  return pathname.endsWith('.svg') || DECORATION.test(pathname.split('/').slice(-3).join('/'));
}

/** Drawings of at least this width are content. CSS pixels. */
const SMALLEST_DRAWING = 200;

/** Whether a plain picture is an icon, by its size, by its address, or as a drawing of small or unknown size. */
export function isIcon(image: Element): boolean {
  const src = image.getAttribute('src') ?? '';
  const isLarge = Number(image.getAttribute('width')) >= SMALLEST_DRAWING;
  return isSmall(image) || (isDecoration(src) && !(isLarge && /\.svg(?:$|[?#])/i.test(src)));
}
