/**
 * Returns a text on one line: each run of white space becomes one space, and the ends are trimmed. Unlike
 * `squeezeText`, keeps zero-width spaces, which mark where a long word may break.
 */
export const toOneLine = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim();
