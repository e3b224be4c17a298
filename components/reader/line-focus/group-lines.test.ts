import { expect, test } from 'vitest';
import { boxAround, groupLines, type LineBox, nearestLine } from './group-lines';

const box = (top: number, bottom: number, fields: Partial<LineBox> = {}): LineBox => ({
  column: 0,
  left: 0,
  right: 100,
  top,
  bottom,
  ...fields,
});

test('boxes side by side are one line, as wide and as high as all of them', () => {
  const lines = groupLines([box(10, 30, { right: 40 }), box(12, 34, { left: 40, right: 90 })]);
  expect(lines).toEqual([{ column: 0, left: 0, right: 90, top: 10, bottom: 34 }]);
});

test('a superscript and a subscript stay on their line', () => {
  expect(groupLines([box(10, 34), box(6, 20), box(24, 38), box(50, 74)])).toHaveLength(2);
});

test('lines whose fonts are higher than their distance stay apart', () => {
  // Arabic fonts reach far above and below: 44 px high, 30 px apart.
  const boxes = [0, 30, 60, 90].map((top) => box(top, top + 44));
  expect(groupLines(boxes)).toHaveLength(4);
});

test('lines follow one another through columns, whatever the order of the boxes', () => {
  const lines = groupLines([
    box(10, 30, { column: 1 }),
    box(40, 60),
    box(10, 30, { column: 0, left: 5 }),
  ]);
  expect(lines.map(({ column, top }) => [column, top])).toEqual([
    [0, 10],
    [0, 40],
    [1, 10],
  ]);
});

test('boxes without height are ignored', () => {
  expect(groupLines([box(10, 10), box(20, 20)])).toEqual([]);
});

test('the nearest line is the one at a height, else the closest, in the same column', () => {
  const lines = [box(0, 20), box(30, 50), box(0, 20, { column: 1 })];
  expect(nearestLine(lines, 0, 35)).toBe(1);
  expect(nearestLine(lines, 0, 24)).toBe(0);
  expect(nearestLine(lines, 0, 900)).toBe(1);
  expect(nearestLine(lines, 1, 900)).toBe(2);
  expect(nearestLine(lines, 2, 10)).toBe(-1);
});

test('the box around lines ends between them and their neighbours', () => {
  const lines = [box(100, 124), box(130, 154)];
  expect(boxAround(lines, { before: null, after: null })).toMatchObject({ top: 94, bottom: 160 });
  expect(boxAround(lines, { before: box(74, 98), after: box(158, 182) })).toMatchObject({
    top: 99,
    bottom: 156,
  });
  expect(boxAround([], { before: null, after: null })).toBeNull();
});

test('neighbours that reach into the lines take half of what they share', () => {
  const around = boxAround([box(30, 74)], { before: box(0, 44), after: box(60, 104) });
  expect(around).toMatchObject({ top: 37, bottom: 67 });
});
