// @vitest-environment node
import { expect, test } from 'vitest';
import { toIsoDate } from './to-iso-date';

test.each([
  ['2026-03-12T18:40:00+01:00', '2026-03-12T18:40:00+01:00'],
  ['2026-03-12T18:40:00.123Z', '2026-03-12T18:40:00Z'],
  ['2026-03-12 18:40:00', '2026-03-12T18:40:00'],
  ['2026-03-12T18:40+0100', '2026-03-12T18:40:00+01:00'],
  ['2026-3-2', '2026-03-02'],
  ['20260312', '2026-03-12'],
  ['20260312T184000', '2026-03-12T18:40:00'],
  ['1773337200', '2026-03-12T17:40:00.000Z'],
  ['Thu, 12 Mar 2026 18:40:00 GMT', '2026-03-12T18:40:00.000Z'],
])('%s', (written, iso) => {
  expect(toIsoDate(written)).toBe(iso);
});

test.each(['', null, 'yesterday', '12', '9999-01-01', '2026-13-45', 'a year ago'])(
  '%s is no date',
  (written) => {
    expect(toIsoDate(written)).toBeNull();
  },
);
