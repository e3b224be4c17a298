const WHITE_SPACE = /[\s\u200b]+/g;
/** Whether there is anything to replace. Most text needs no change, and the test is faster than the replacement. */
const NEEDS_SQUEEZING = /[^\S ]|\u200b| {2}|^ | $/;

/** Collapses each run of white space, including no-break spaces, to one space, and trims the ends. */
export function squeezeText(text: string | null | undefined): string {
  const written = text ?? '';
  return NEEDS_SQUEEZING.test(written) ? written.replace(WHITE_SPACE, ' ').trim() : written;
}

/** Returns the squeezed text content of a node. */
export function textOf(node: Node | null | undefined): string {
  return squeezeText(node?.textContent);
}

/** More white space than any markup has between two words. Characters. */
const MAX_BLANKS = 20_000;

/**
 * Whether a node's squeezed text has more characters than this. Avoids squeezing where the plain length decides: a long
 * text may be inside hundreds of elements, each of which is examined.
 */
export function hasMoreTextThan(node: Node, characters: number): boolean {
  const length = lengthOfText(node);
  return (
    length > characters &&
    (length > characters * 20 + MAX_BLANKS || textOf(node).length > characters)
  );
}

/** Returns the length of a node's text in characters, including white space. For comparing parts of a page. */
export function lengthOfText(node: Node): number {
  return node.textContent?.length ?? 0;
}
