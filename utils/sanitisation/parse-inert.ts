/**
 * Parses untrusted markup into an inert document, where nothing loads or runs. The result is not sanitised: read it or
 * move it into another inert document, but never show it.
 */
export function parseInert(markup: string): Document {
  return new DOMParser().parseFromString(markup, 'text/html');
}
