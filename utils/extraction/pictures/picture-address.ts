const PLACEHOLDER =
  /(?:^data:image\/svg|^about:|^blob:|\b(?:blank|spacer|placeholder|transparent|pixel|dummy|fallback|loading|loader|lazy|leer|grey|gray|empty|1x1|noimage|no[-_]image|default[-_]?image)(?:[-_\d][\w-]*)?\.(?:gif|png|svg|jpe?g|webp))/i;

/** A data address shorter than this holds a dot or a blur, not a picture. Characters. */
const SHORTEST_DATA_PICTURE = 2_000;

/** Whether the address stands for a picture that a script would put there later, or for none. */
export function isPlaceholderAddress(address: string): boolean {
  if (PLACEHOLDER.test(address)) return true;
  return address.startsWith('data:') && address.length < SHORTEST_DATA_PICTURE;
}

/** Makes an address absolute; null when it is none, a placeholder, or of a kind that holds no picture. */
export function toPictureAddress(address: string | null | undefined, base: string): string | null {
  const written = address?.trim() ?? '';
  if (!written || isPlaceholderAddress(written) || !URL.canParse(written, base)) return null;
  const url = new URL(written, base);
  return /^(?:https?|data):$/.test(url.protocol) ? url.href : null;
}

const PROGRAM = /\.(?:php|ashx?|aspx|axd|jsp|cgi)$/i;

/**
 * What names the file of a picture, whatever its size: the last path segment that has an image extension, for image
 * services put their instructions after it; else the last segment, with the query where it is a program's. Lower case,
 * without the extension.
 */
export function pictureNameOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const { pathname, search } = new URL(address);
  const segments = pathname.split('/').filter(Boolean);
  const files = segments.filter((segment) => /\.(?:jpe?g|png|webp|avif|gif)/i.test(segment));
  const last = segments.at(-1) ?? '';
  // A program gives out many pictures; what it is asked for tells which.
  const name = files.at(-1) ?? (PROGRAM.test(last) ? last + search : last);
  return name.replace(/\.(?:jpe?g|png|webp|avif|gif).*$/i, '').toLowerCase();
}

/** Whether two plain pictures show the same file, whatever its size. */
export function isSamePicture(one: Element, other: Element): boolean {
  const [first, second] = [one, other].map((image) => image.getAttribute('src') ?? '');
  return first === second || pictureNameOf(first ?? '') === pictureNameOf(second ?? '');
}

/** A picture smaller than this is an icon or a portrait beside a name. CSS pixels, the longer side. */
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

/** Whether a picture's address says that it decorates the page: a logo, an icon. */
export function isDecoration(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { pathname } = new URL(address);
  return pathname.endsWith('.svg') || DECORATION.test(pathname.split('/').slice(-3).join('/'));
}

/** A drawing this wide is a picture of the article. CSS pixels. */
const SMALLEST_DRAWING = 200;

/** Whether a plain picture is an icon: by its size, by its address, or as a drawing whose size is small or unknown. */
export function isIcon(image: Element): boolean {
  const src = image.getAttribute('src') ?? '';
  const isLarge = Number(image.getAttribute('width')) >= SMALLEST_DRAWING;
  return isSmall(image) || (isDecoration(src) && !(isLarge && /\.svg(?:$|[?#])/i.test(src)));
}
