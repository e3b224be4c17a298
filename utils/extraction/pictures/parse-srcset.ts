/** One entry of a `srcset`: an address as written and its size, pixels of width or, for `2x`, a thousandth of one. */
export interface SrcsetCandidate {
  address: string;
  /** Comparable within one list; 0 when the entry gives no size. */
  size: number;
}

/** Splits a `srcset` value. Commas inside an address stay in it, as the HTML Standard says; malformed entries are left out. */
export function parseSrcset(value: string | null | undefined): SrcsetCandidate[] {
  const candidates: SrcsetCandidate[] = [];
  for (const match of (value ?? '').matchAll(/(\S*[^,\s])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g)) {
    const [, address, number, unit] = match;
    if (!address) continue;
    const size = number ? Number(number) : 0;
    candidates.push({ address, size: unit === 'x' ? size / 1000 : size });
  }
  return candidates;
}
