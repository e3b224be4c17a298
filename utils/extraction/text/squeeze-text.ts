const GAPS = /[\s\u200b]+/g;
/** Text that is one line already: nothing to replace, and most of what is asked about is. */
const IS_RAGGED = /[^\S ]|\u200b| {2}|^ | $/;

/** One line of text: every run of white space, no-break spaces among it, is one space; none at the ends. */
export function squeezeText(text: string | null | undefined): string {
  const written = text ?? '';
  return IS_RAGGED.test(written) ? written.replace(GAPS, ' ').trim() : written;
}

/** The squeezed text of a node and all below it. */
export function textOf(node: Node | null | undefined): string {
  return squeezeText(node?.textContent);
}

/** Whether a node's squeezed text has more characters than this. Most are told without squeezing. */
export function hasMoreTextThan(node: Node, characters: number): boolean {
  return lengthOfText(node) > characters && textOf(node).length > characters;
}

/** How much text a node holds, in characters, white space and all: for weighing one part of a page against another. */
export function lengthOfText(node: Node): number {
  return node.textContent?.length ?? 0;
}
