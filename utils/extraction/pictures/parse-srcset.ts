/**
 * One entry of a `srcset`: an address as written, and its size in pixels of width or, for densities, in thousandths.
 */
export interface SrcsetCandidate {
  address: string;
  /** Comparable within one list; 0 if the entry has no size. */
  size: number;
}

/** The most candidates that are read. No page offers a picture in more sizes. */
const MAX_CANDIDATES = 60;

/** Begins only at the start of an address: from within it, the pattern would search the rest again. */
const CANDIDATE = /(?<![^\s,])((?!,)\S*[^,\s])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g;

/**
 * Splits a `srcset` value. Commas inside an address are kept, as in the HTML Standard; malformed entries are ignored,
 * and so is what follows the sixtieth.
 */
export function parseSrcset(value: string | null | undefined): SrcsetCandidate[] {
  const candidates: SrcsetCandidate[] = [];
  for (const match of (value ?? '').matchAll(CANDIDATE)) {
    const [, address, number, unit] = match;
    if (!address) continue;
    if (candidates.length === MAX_CANDIDATES) break;
    const size = number ? Number(number) : 0;
    candidates.push({ address, size: unit === 'x' ? size / 1000 : size });
  }
  return candidates;
}
