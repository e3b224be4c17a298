/** One line of the table: a figure of Lectern's beside its floor, the least that is possible, from the same run. */
export interface TableRow {
  what: string;
  /** What the floor is. */
  floorName: string;
  floor: number;
  lectern: number;
  unit: 'ms' | 's' | 'kB' | 'MB';
  /** The target ratio to the floor; null if `most` is the target. */
  target: number | null;
  /** The target as a maximum, if it is not a ratio. */
  most?: number;
}

/** Returns the ratio to the floor; null if the floor is zero. */
export const ratioOf = ({ lectern, floor }: TableRow): number | null =>
  floor === 0 ? null : lectern / floor;

/** Writes the rows as a Markdown table. */
export function writeTable(rows: readonly TableRow[]): string {
  const lines = rows.map((row) => {
    const [floor, own] = [row.floor, row.lectern].map((value) => `${value.toFixed(0)} ${row.unit}`);
    const target = row.target === null ? `≤ ${row.most} ${row.unit}` : `≤ ${row.target}×`;
    const ratio = ratioOf(row);
    return `| ${row.what} | ${floor}: ${row.floorName} | ${own} | ${ratio === null ? '' : `${ratio.toFixed(2)}×`} | ${target} |`;
  });
  return [
    '| measured | floor | Lectern | ratio | target |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}
