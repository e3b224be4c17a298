/** The most columns of a table. Limits the size a page can request with `colspan`. */
const MAX_COLUMNS = 60;

type Row = (HTMLTableCellElement | null)[];

/**
 * Returns the grid of a table, row by row. A spanning cell is in its first position, with null in the others; short
 * rows are padded with null. Nested tables are ignored.
 */
export function toTableGrid(table: HTMLTableElement): Row[] {
  /** For each column, the number of following rows that a cell above still spans. */
  const taken: number[] = [];
  const rows = [...table.rows].map((row) => placeCells([...row.cells], taken));
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...emptyCells(width - row.length)]);
}

function placeCells(cells: readonly HTMLTableCellElement[], taken: number[]): Row {
  const row: Row = [];
  for (const cell of cells) {
    skipTakenColumns(row, taken);
    const span = Math.min(cell.colSpan, MAX_COLUMNS - row.length);
    if (span < 1) break;
    taken.length = Math.max(taken.length, row.length + span);
    // Zero spans to the last row.
    const below = cell.rowSpan === 0 ? Number.POSITIVE_INFINITY : cell.rowSpan - 1;
    taken.fill(below, row.length, row.length + span);
    row.push(cell, ...emptyCells(span - 1));
  }
  skipTakenColumns(row, taken);
  return row;
}

function skipTakenColumns(row: Row, taken: number[]): void {
  for (let rest = taken[row.length] ?? 0; rest > 0; rest = taken[row.length] ?? 0) {
    taken[row.length] = rest - 1;
    row.push(null);
  }
}

const emptyCells = (count: number): null[] => Array(count).fill(null);

/** Whether the first row is a header: it is in `<thead>`, or has only header cells. */
export function hasHeadRow(table: HTMLTableElement): boolean {
  const first = table.rows[0];
  if (!first || first.cells.length === 0) return false;
  if (first.parentElement?.localName === 'thead') return true;
  return [...first.cells].every((cell) => cell.localName === 'th');
}
