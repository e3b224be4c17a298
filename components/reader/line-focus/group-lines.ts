/** A box on a line: of some text, or of a picture. In pixels from the start of the article. */
export interface LineBox {
  /** The number of the column; 0 in an article that scrolls. */
  column: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The share of its height by which the lower of two boxes must overlap the other to be on the same line. */
const OVERLAP = 0.5;

/**
 * Groups boxes into lines, in reading order. Superscripts, other fonts and cells of a row share a line with their
 * neighbours.
 */
export function groupLines(boxes: readonly LineBox[]): LineBox[] {
  const sorted = boxes
    .filter(({ top, bottom }) => bottom > top)
    .sort((one, other) => one.column - other.column || one.top - other.top);
  const lines: LineBox[] = [];
  for (const box of sorted) {
    const last = lines.at(-1);
    if (last && isOnLine(last, box)) extend(last, box);
    else lines.push({ ...box });
  }
  return lines;
}

function isOnLine(line: LineBox, box: LineBox): boolean {
  if (line.column !== box.column) return false;
  const shared = Math.min(line.bottom, box.bottom) - Math.max(line.top, box.top);
  return shared > OVERLAP * Math.min(line.bottom - line.top, box.bottom - box.top);
}

function extend(line: LineBox, box: LineBox): void {
  line.left = Math.min(line.left, box.left);
  line.right = Math.max(line.right, box.right);
  line.top = Math.min(line.top, box.top);
  line.bottom = Math.max(line.bottom, box.bottom);
}

/** Returns the number of the line nearest to a height in a column; −1 if there is none. */
export function nearestLine(lines: readonly LineBox[], column: number, height: number): number {
  const distances = lines.map((line) =>
    line.column === column ? Math.max(line.top - height, height - line.bottom, 0) : Infinity,
  );
  const least = Math.min(...distances);
  return Number.isFinite(least) ? distances.indexOf(least) : -1;
}

/** What is around the lines in focus, in the same column. */
interface Neighbours {
  before: LineBox | null;
  after: LineBox | null;
}

/**
 * Returns the box of some lines with a little space above and below, up to the middle between them and their
 * neighbours.
 */
export function boxAround(
  lines: readonly LineBox[],
  { before, after }: Neighbours,
): LineBox | null {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return null;
  const space = Math.min(8, 0.25 * (first.bottom - first.top));
  const above = before ? (before.bottom + first.top) / 2 : Number.NEGATIVE_INFINITY;
  const below = after ? (after.top + last.bottom) / 2 : Number.POSITIVE_INFINITY;
  return {
    column: first.column,
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
    top: Math.max(first.top - space, above),
    bottom: Math.min(last.bottom + space, below),
  };
}
