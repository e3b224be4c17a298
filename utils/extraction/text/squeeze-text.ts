/** One line of text: every run of white space, no-break spaces among it, is one space; none at the ends. */
export function squeezeText(text: string | null | undefined): string {
  return (text ?? '').replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ').trim();
}

/** The squeezed text of a node and all below it. */
export function textOf(node: Node | null | undefined): string {
  return squeezeText(node?.textContent);
}

/** How much text a node holds, in characters, white space and all: for weighing one part of a page against another. */
export function lengthOfText(node: Node): number {
  return node.textContent?.length ?? 0;
}
