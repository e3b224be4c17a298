import { expect, test } from 'vitest';
import { BUNDLED_FONTS } from '@/utils/reader/look/bundled-fonts';
import { HELPERS } from '@/utils/tab/injection/inject-helper';
import { READER_CALLS } from './reader-calls';

/** More articles than anybody opens in one tab within a minute. */
const OPENINGS = 15;

test('a reader that is opened often keeps its fonts and helpers', () => {
  expect(READER_CALLS.beginHere.perMinute).toBeGreaterThan(OPENINGS);
  expect(READER_CALLS.readFont.perMinute).toBeGreaterThan(OPENINGS * BUNDLED_FONTS.length);
  expect(READER_CALLS.loadHelper.perMinute).toBeGreaterThan(OPENINGS * HELPERS.length);
});
