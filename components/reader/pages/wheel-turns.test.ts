import { expect, test } from 'vitest';
import { createWheelTurns } from './wheel-turns';

/** Returns the turns of wheel events at these times. */
const turnsAt = (times: number[], fields: { deltaX?: number; deltaY?: number } = {}) => {
  const wheel = createWheelTurns();
  return times.map((timeStamp) => wheel({ deltaX: 0, deltaY: 100, timeStamp, ...fields }));
};

test('each notch of a wheel turns a page, downwards the next one', () => {
  expect(turnsAt([0, 400, 800])).toEqual(['next', 'next', 'next']);
  expect(turnsAt([0], { deltaY: -3 })).toEqual(['previous']);
});

test('one movement on a touchpad turns one page', () => {
  expect(turnsAt([0, 16, 32, 48, 140, 250]).filter(Boolean)).toEqual(['next']);
});

test('a movement that does not end turns further pages in time', () => {
  const times = Array.from({ length: 100 }, (_, index) => index * 16);
  expect(turnsAt(times).filter(Boolean)).toHaveLength(3);
});

test('a movement sideways turns to that side', () => {
  expect(turnsAt([0], { deltaX: 40, deltaY: 10 })).toEqual(['right']);
  expect(turnsAt([0], { deltaX: -40, deltaY: 10 })).toEqual(['left']);
});

test('an event without movement does nothing', () => {
  expect(turnsAt([0], { deltaY: 0 })).toEqual([null]);
});
