/** Returns the name of a language in another one; null if it has none there. Both are BCP 47 tags. */
export function nameOfLanguage(tag: string, language: string): string | null {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? null;
  } catch {
    return null;
  }
}
