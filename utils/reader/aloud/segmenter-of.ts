/**
 * Returns the browser's segmenter for a language; that of the browser's own language if the tag is unknown or invalid.
 */
export function segmenterOf(granularity: 'sentence' | 'word', lang: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang ?? undefined, { granularity });
  } catch {
    return new Intl.Segmenter(undefined, { granularity });
  }
}
