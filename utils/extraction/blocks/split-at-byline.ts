import { squeezeText, textOf } from '@/utils/article/text/squeeze-text';

/** "By Ada Brook", "Von Ada Brook und Otto Renn", "윤서하 기자": a whole line. */
const BYLINE =
  /^(?:(?:By|BY|Von|Par|Por) \p{Lu}[\p{L}.'’-]*(?: (?:(?:and|und|et|y|en|och) )?\p{Lu}[\p{L}.'’-]*){1,5}|[\uac00-\ud7af]{2,5} ?기자)$/u;

/**
 * Splits the first part of a text where a single line break separates a byline from the lines around it. Returns any
 * other part whole.
 */
export function splitAtByline(part: readonly Node[], index: number): Node[][] {
  const lines = index === 0 ? linesOf(part) : [];
  const at = lines.findIndex((line) => BYLINE.test(squeezeText(line.map(textOf).join(' '))));
  if (at < 0 || lines.length < 2) return [[...part]];
  return [lines.slice(0, at), lines.slice(at, at + 1), lines.slice(at + 1)]
    .map((group) => group.flat())
    .filter((group) => group.some((node) => textOf(node)));
}

/** The lines of a part, each with the break at its end. */
function linesOf(part: readonly Node[]): Node[][] {
  const lines: Node[][] = [[]];
  for (const node of part) {
    lines.at(-1)?.push(node);
    if (node instanceof Element && node.localName === 'br') lines.push([]);
  }
  return lines;
}
