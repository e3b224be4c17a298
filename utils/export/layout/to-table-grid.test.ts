import { expect, test } from 'vitest';
import { hasHeadRow, toTableGrid } from './to-table-grid';

function makeTable(rows: string): HTMLTableElement {
  const page = new DOMParser().parseFromString(`<table>${rows}</table>`, 'text/html');
  const table = page.querySelector('table');
  if (!table) throw new Error('no table');
  return table;
}

const cellsOf = (rows: string) =>
  toTableGrid(makeTable(rows)).map((row) => row.map((cell) => cell?.textContent ?? ''));

test('short rows are padded', () => {
  expect(cellsOf('<tr><td>a<td>b<tr><td>c')).toEqual([
    ['a', 'b'],
    ['c', ''],
  ]);
});

test('a spanning cell comes first and leaves its other positions empty', () => {
  expect(cellsOf('<tr><td>a<td rowspan=2 colspan=2>b<td>c<tr><td>d<td>e<tr><td>f')).toEqual([
    ['a', 'b', '', 'c'],
    ['d', '', '', 'e'],
    ['f', '', '', ''],
  ]);
});

test('a row span of zero extends to the last row', () => {
  expect(cellsOf('<tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d')).toEqual([
    ['a', 'b'],
    ['', 'c'],
    ['', 'd'],
  ]);
});

test('no table is wider than sixty cells', () => {
  const [row] = toTableGrid(makeTable('<tr><td colspan=1000>a<td>b'));
  expect(row).toHaveLength(60);
});

test('a first row of header cells is a header, even without thead', () => {
  expect(hasHeadRow(makeTable('<tr><th>a<th>b<tr><td>c<td>d'))).toBe(true);
  expect(hasHeadRow(makeTable('<thead><tr><td>a</thead>'))).toBe(true);
  expect(hasHeadRow(makeTable('<tr><th>a<td>b'))).toBe(false);
  expect(hasHeadRow(makeTable(''))).toBe(false);
});
