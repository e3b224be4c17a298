import type { Spent } from './account-time';

/** Prints what several contenders spent as a Markdown table: milliseconds of the clock, and of the processor. */
export function printSpent(title: string, columns: Record<string, Map<string, Spent>>): void {
  const names = Object.keys(columns);
  const rows = new Set(names.flatMap((name) => [...(columns[name]?.keys() ?? [])]));
  const cellOf = (spent: Spent | undefined) =>
    spent ? `${spent.wall.toFixed(0)} (${spent.cpu.toFixed(0)})` : '';
  const line = (cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`);
  console.log(`\n${title}: ms of the clock (of the processor)\n`);
  line(['where the time went', ...names]);
  line(['---', ...names.map(() => '---')]);
  for (const row of rows) line([row, ...names.map((name) => cellOf(columns[name]?.get(row)))]);
  line(['**whole**', ...names.map((name) => cellOf(sumOfSpent(columns[name] ?? new Map())))]);
}

/** Returns the sum over all rows. */
export function sumOfSpent(spent: ReadonlyMap<string, Spent>): Spent {
  let [wall, cpu] = [0, 0];
  for (const part of spent.values()) {
    wall += part.wall;
    cpu += part.cpu;
  }
  return { wall, cpu };
}
