import type { PageCopy } from '../page/page-copy';
import { parseSrcset, type SrcsetCandidate } from './parse-srcset';
import { toPictureAddress } from './picture-address';

/** What to load for one `<img>` of the page: absolute addresses; sizes where the page tells them. */
export interface ResolvedPicture {
  src: string;
  srcset: string | null;
  width: number | null;
  height: number | null;
}

/** Wider files exist for print and zoom; the reader's column never needs them. Pixels. */
const WIDEST_USEFUL = 2_000;

/** Attributes that scripts read to load a picture later, in order of trust. */
const LATER_SOURCES = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-url',
  'data-image',
  'data-full-src',
];
const LATER_SOURCE_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set'];
const PICTURE_FILE = /^[^\s]+\.(?:jpe?g|png|webp|avif)(?:[?#/]\S*)?$/i;

/**
 * Finds the best source of a picture: the file the live page shows, then the largest useful of `srcset` and
 * `<source>`, then `src`, then what lazy loaders keep in data attributes. A placeholder is never chosen.
 * Null when the element has no picture at all.
 */
export function resolvePicture(image: Element, copy: PageCopy): ResolvedPicture | null {
  const live = copy.shown.get(image);
  const shown = live && live.width > 1 ? toPictureAddress(live.src, copy.base) : null;
  const candidates = candidatesOf(image, copy.base);
  const src =
    shown ??
    largestUseful(candidates) ??
    toPictureAddress(image.getAttribute('src'), copy.base) ??
    laterSource(image, copy.base);
  if (!src) return null;
  return {
    src,
    srcset: candidates.length > 1 ? writeSrcset(candidates) : null,
    width: sizeOf(image, 'width') ?? live?.width ?? null,
    height: sizeOf(image, 'height') ?? live?.height ?? null,
  };
}

function candidatesOf(image: Element, base: string): SrcsetCandidate[] {
  const sources =
    image.parentElement?.localName === 'picture'
      ? image.parentElement.querySelectorAll('source')
      : [];
  const holders = [...sources, image];
  const lists = holders.flatMap((holder) =>
    ['srcset', ...LATER_SOURCE_SETS].map((name) => parseSrcset(holder.getAttribute(name))),
  );
  const seen = new Set<string>();
  return lists.flat().flatMap(({ address, size }) => {
    const absolute = toPictureAddress(address, base);
    if (!absolute?.startsWith('http') || seen.has(absolute)) return [];
    seen.add(absolute);
    return [{ address: absolute, size }];
  });
}

function largestUseful(candidates: readonly SrcsetCandidate[]): string | null {
  const useful = candidates.filter((candidate) => candidate.size <= WIDEST_USEFUL);
  const [best] = (useful.length > 0 ? useful : [...candidates]).sort(
    (one, other) => other.size - one.size,
  );
  return best?.address ?? null;
}

function laterSource(image: Element, base: string): string | null {
  const named = LATER_SOURCES.map((name) => image.getAttribute(name));
  const others = [...image.attributes]
    .filter(({ name, value }) => name.startsWith('data-') && PICTURE_FILE.test(value.trim()))
    .map(({ value }) => value);
  for (const address of [...named, ...others]) {
    const absolute = address && !address.startsWith('{') ? toPictureAddress(address, base) : null;
    if (absolute) return absolute;
  }
  return null;
}

/**
 * Only widths survive: a list that mixes widths and densities is not valid. Of two files of one width the first is
 * taken, as `largestUseful` does, so that `src` is among them.
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
