import { expect, test } from 'vitest';
import { chooseOverflow } from './choose-overflow';

const TOOLS = [
  { id: 'contents', canMove: true },
  { id: 'find', canMove: false },
  { id: 'look', canMove: false },
  { id: 'export', canMove: true },
  { id: 'settings', canMove: true },
];
const overflow = (slots: number) => [...chooseOverflow(TOOLS, slots)];

test('nothing moves into the menu while all tools fit', () => {
  expect(overflow(5)).toEqual([]);
  expect(overflow(Number.POSITIVE_INFINITY)).toEqual([]);
});

test('the last tools move first, and the button of the menu takes a place too', () => {
  expect(overflow(4)).toEqual(['export', 'settings']);
  expect(overflow(3)).toEqual(['contents', 'export', 'settings']);
});

test('tools that must stay never move', () => {
  expect(overflow(0)).toEqual(['contents', 'export', 'settings']);
});
