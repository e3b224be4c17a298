/** The browser's segmenter for a language; for one it does not know, or a wrong tag, its own language's. */
export function segmenterOf(granularity: 'sentence' | 'word', lang: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang ?? undefined, { granularity });
  } catch {
    return new Intl.Segmenter(undefined, { granularity });
  }
}
