/**
 * Parses untrusted markup into a document of its own, where nothing loads or runs. What comes out is not sanitised:
 * it may be looked at and moved into another inert document, never shown.
 */
export function parseInert(markup: string): Document {
  return new DOMParser().parseFromString(markup, 'text/html');
}
