import type { PageCopy } from '../page/page-copy';
import { parseSrcset, type SrcsetCandidate } from './parse-srcset';
import { toPictureAddress } from './picture-address';

/** What to load for an `<img>` of the page: absolute addresses; sizes if the page gives them. */
export interface ResolvedPicture {
  src: string;
  srcset: string | null;
  width: number | null;
  height: number | null;
}

/** Longer attributes hold program data. Characters. */
const LONGEST_LIST = 4_000;

/** Wider files are meant for print and zoom; the reader's column does not need them. Pixels. */
const WIDEST_USEFUL = 2_000;

/** Attributes of lazy loaders, in order of trust. */
const LATER_SOURCES = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-url',
  'data-image',
  'data-full-src',
];
/** `srcset` and its later forms: `data-srcset`, `data-lazy-srcset`, `data-original-set`. */
const SOURCE_SET = /^(?:data-(?:[\w-]+-)?)?(?:srcset|original-set)$/;
/** The beginning of an address of a picture. The whole has no white space. */
const PICTURE_FILE = /^[^\s*{}"']+\.(?:jpe?g|png|webp|avif)(?:[?#/]|$)/i;
/** Separators of files in a list of sizes, as scripts write them. */
const BETWEEN_FILES = /[\s"'{}[\];|<>*$]+|,(?=\/|https?:)/;
const HAS_PICTURE_FILE = /\.(?:jpe?g|png|webp|avif)(?:$|[?#/,;"'\s])/i;

/** The type of a picture in the data of a script, beside an address without an extension. */
const PICTURE_TYPE = /["']image\/(?:jpe?g|png|webp|avif)["']/;

/** A file that is not wider is a blurred preview of the one that a lazy loader knows. Pixels. */
const WIDEST_PREVIEW = 99;

/** A `<source>` for narrower screens only is for phones. CSS pixels. */
const NARROWEST_DESKTOP = 900;

/**
 * Finds the best source of a picture: the file that the live page shows, then the largest useful one of `srcset` and
 * `<source>`, then `src`, then the data attributes of lazy loaders, which come before a preview. Never a placeholder.
 * Null if the element has no picture.
 */
export function resolvePicture(image: Element, copy: PageCopy): ResolvedPicture | null {
  const live = copy.shown.get(image);
  const later = laterSource(image, copy.base);
  const written = toPictureAddress(image.getAttribute('src'), copy.base);
  const isPreview = later && live && live.width <= WIDEST_PREVIEW;
  const shown = live && live.width > 2 && !isPreview ? toPictureAddress(live.src, copy.base) : null;
  // The size of a placeholder is not that of the picture.
  const size = shown ? live : null;
  const candidates = candidatesOf(image, copy.base);
  const src = shown ?? largestUseful(candidates) ?? (isPreview ? later : (written ?? later));
  if (!src || (!shown && !later && candidates.length === 0 && isPixel(image, live))) return null;
  const [width, height] = [sizeOf(image, 'width'), sizeOf(image, 'height')];
  // Smaller than the file and than what the page shows: such attributes only give the proportions.
  const isRatio = size && width && Math.min(size.width, size.laidOut) > width;
  return {
    src,
    srcset: candidates.length > 1 ? writeSrcset(candidates) : null,
    width: isRatio ? size.width : (width ?? size?.width ?? null),
    height: isRatio ? size.height : (height ?? size?.height ?? null),
  };
}

/** Larger pictures are no tracking pixels. Pixels. */
const LARGEST_PIXEL = 2;

/**
 * Whether a picture is a tracking pixel, by the file that the page shows. If it shows none, by its attributes and an
 * address that names no picture: some pages give pictures 1 by 1 as their proportions.
 */
function isPixel(image: Element, live: { width: number } | undefined): boolean {
  if (!live && PICTURE_FILE.test(image.getAttribute('src') ?? '')) return false;
  const sides = ['width', 'height'].map((name) => Number(image.getAttribute(name) || Number.NaN));
  return live ? live.width <= LARGEST_PIXEL : sides.every((side) => side <= LARGEST_PIXEL);
}

function candidatesOf(image: Element, base: string): SrcsetCandidate[] {
  const holders = [...sourcesFor(image), image];
  const lists = holders.flatMap(({ attributes }) =>
    [...attributes]
      .filter(({ name }) => SOURCE_SET.test(name))
      .map(({ value }) => parseSrcset(value)),
  );
  const seen = new Set<string>();
  return lists.flat().flatMap(({ address, size }) => {
    const absolute = toPictureAddress(address, base);
    if (!absolute?.startsWith('http') || seen.has(absolute)) return [];
    seen.add(absolute);
    return [{ address: absolute, size }];
  });
}

/**
 * Returns the `<source>`s of a picture for wide screens, widest first; all of them if there are none for wide screens.
 */
function sourcesFor(image: Element): Element[] {
  const picture = image.parentElement;
  if (picture?.localName !== 'picture') return [];
  const sources = [...picture.querySelectorAll('source')];
  const wide = sources.filter((source) => mediaWidth(source, 'max') >= NARROWEST_DESKTOP);
  return (wide.length > 0 ? wide : sources).sort(
    (one, other) => mediaWidth(other, 'min') - mediaWidth(one, 'min'),
  );
}

const WIDTHS = {
  min: /min-(?:device-)?width:\s*([\d.]+)(px|r?em)/,
  max: /max-(?:device-)?width:\s*([\d.]+)(px|r?em)/,
};

/** Returns the screen width in the `media` of a source, in CSS pixels. */
function mediaWidth(source: Element, end: 'min' | 'max'): number {
  const media = source.getAttribute('media') ?? '';
  const [, number, unit] = WIDTHS[end].exec(media) ?? [];
  if (!number) return end === 'min' ? 0 : Number.POSITIVE_INFINITY;
  return Number(number) * (unit === 'px' ? 1 : 16);
}

function largestUseful(candidates: readonly SrcsetCandidate[]): string | null {
  const useful = candidates.filter((candidate) => candidate.size <= WIDEST_USEFUL);
  const [best] = (useful.length > 0 ? useful : [...candidates]).sort(
    (one, other) => other.size - one.size,
  );
  return best?.address ?? null;
}

/** Returns the picture that a script would load later, from its attributes; null if there is none. */
export function laterSource(image: Element, base: string): string | null {
  const named = LATER_SOURCES.map((name) => image.getAttribute(name));
  const others = [...image.attributes]
    .filter(
      ({ name, value }) =>
        name.startsWith('data-') &&
        value.length < LONGEST_LIST &&
        (HAS_PICTURE_FILE.test(value) || PICTURE_TYPE.test(value)),
    )
    .map(({ value }) => fileIn(value.trim().replaceAll('\\/', '/')));
  for (const address of [...named, ...others]) {
    const absolute = address && !address.startsWith('{') ? toPictureAddress(address, base) : null;
    if (absolute) return absolute;
  }
  return null;
}

/** Returns the file that an attribute names; of a list of sizes, which ascends, the last one. */
function fileIn(value: string): string | null {
  if (!/\s/.test(value) && PICTURE_FILE.test(value) && !/,(?:\/|https?:)/.test(value)) return value;
  const parts = value.split(BETWEEN_FILES);
  return (
    parts.findLast((part) => part.includes('/') && HAS_PICTURE_FILE.test(part)) ??
    (PICTURE_TYPE.test(value) ? parts.find((part) => /^https?:/.test(part)) : null) ??
    null
  );
}

/**
 * Only keeps widths: a list that mixes widths and densities is invalid. Of two files of the same width the first is
 * used, as in `largestUseful`, so that `src` is included.
 */
function writeSrcset(candidates: readonly SrcsetCandidate[]): string | null {
  const widths = new Map<number, string>();
  for (const { size, address } of candidates) {
    if (size >= 1 && !widths.has(size)) widths.set(size, address);
  }
  if (widths.size < 2) return null;
  return [...widths].map(([width, address]) => `${address} ${Math.round(width)}w`).join(', ');
}

function sizeOf(image: Element, name: 'width' | 'height'): number | null {
  const written = image.getAttribute(name)?.trim() ?? '';
  const size = /^\d+(?:\.\d+)?(?:px)?$/.test(written) ? Math.round(Number.parseFloat(written)) : 0;
  return size > 1 && size < 20_000 ? size : null;
}
