import type { View } from '@/components/reading-position/view';
import type { LineBox } from './group-lines';
import { listTextParts, measureLines } from './measure-lines';

/** A line of an article: its part, its number in the part, and its box. */
export interface Line {
  part: number;
  index: number;
  box: LineBox;
}

/**
 * The lines of an article as laid out now. Measures a part when it is first asked for. Valid until the layout changes.
 */
export interface LineLayout {
  parts: readonly Element[];
  /** Returns the number of the part that a node is in; −1 if it is in none. */
  partOf(node: Node): number;
  linesOf(part: number): readonly LineBox[];
  /** Returns a line of a part; null if it has none. A number that is too high counts as that of its last line. */
  at(part: number, index: number): Line | null;
  /** Returns the next line, or the previous one with −1; null at the end of the article. */
  step(line: Line, by: 1 | -1): Line | null;
  first(): Line | null;
  last(): Line | null;
}

/** Reads the parts of the article in a scroller. */
export function createLineLayout(scroller: HTMLElement, view: View): LineLayout {
  const article = scroller.querySelector('[data-article]');
  const parts = article ? listTextParts(article) : [];
  const numbers = new Map<Node, number>(parts.map((part, number) => [part, number]));
  const measured = new Map<number, readonly LineBox[]>();
  const linesOf = (part: number) => {
    const known = measured.get(part);
    if (known) return known;
    const element = parts[part];
    const lines = element ? measureLines(scroller, view, element) : [];
    measured.set(part, lines);
    return lines;
  };
  const at = (part: number, index: number): Line | null => {
    const lines = linesOf(part);
    const number = Math.min(Math.max(0, index), lines.length - 1);
    const box = lines[number];
    return box ? { part, index: number, box } : null;
  };
  /** Closed details and pictures that are not there have no lines. */
  const seek = (from: number, by: 1 | -1): Line | null => {
    for (let part = from; part >= 0 && part < parts.length; part += by) {
      const line = at(part, by > 0 ? 0 : Number.POSITIVE_INFINITY);
      if (line) return line;
    }
    return null;
  };
  return {
    parts,
    linesOf,
    at,
    partOf(node) {
      for (let holder: Node | null = node; holder; holder = holder.parentNode) {
        const part = numbers.get(holder);
        if (part !== undefined) return part;
      }
      return -1;
    },
    step({ part, index }, by) {
      const box = linesOf(part)[index + by];
      return box ? { part, index: index + by, box } : seek(part + by, by);
    },
    first: () => seek(0, 1),
    last: () => seek(parts.length - 1, -1),
  };
}
