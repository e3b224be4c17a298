/** Wider than any table that is read. It bounds what a page can make of a small `colspan`. Cells. */
const WIDEST = 60;

type Row = (HTMLTableCellElement | null)[];

/**
 * The cells of a table as a rectangle, row by row. A cell that spans stands in its first place alone and leaves null in
 * the others; short rows are filled up with null. Tables inside cells are not looked into.
 */
export function squareTable(table: HTMLTableElement): Row[] {
  /** For each column, how many rows below are still taken by a cell from above. */
  const taken: number[] = [];
  const rows = [...table.rows].map((row) => placeCells([...row.cells], taken));
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...emptyPlaces(width - row.length)]);
}

function placeCells(cells: readonly HTMLTableCellElement[], taken: number[]): Row {
  const row: Row = [];
  for (const cell of cells) {
    leaveTakenPlaces(row, taken);
    const span = Math.min(cell.colSpan, WIDEST - row.length);
    if (span < 1) break;
    taken.length = Math.max(taken.length, row.length + span);
    // Zero means: down to the last row.
    const below = cell.rowSpan === 0 ? Number.POSITIVE_INFINITY : cell.rowSpan - 1;
    taken.fill(below, row.length, row.length + span);
    row.push(cell, ...emptyPlaces(span - 1));
  }
  leaveTakenPlaces(row, taken);
  return row;
}

function leaveTakenPlaces(row: Row, taken: number[]): void {
  for (let rest = taken[row.length] ?? 0; rest > 0; rest = taken[row.length] ?? 0) {
    taken[row.length] = rest - 1;
    row.push(null);
  }
}

const emptyPlaces = (count: number): null[] => Array(count).fill(null);

/** Whether the first row names the columns: it is in the head, or holds nothing but heading cells. */
export function hasHeadRow(table: HTMLTableElement): boolean {
  const first = table.rows[0];
  if (!first || first.cells.length === 0) return false;
  if (first.parentElement?.localName === 'thead') return true;
  return [...first.cells].every((cell) => cell.localName === 'th');
}
