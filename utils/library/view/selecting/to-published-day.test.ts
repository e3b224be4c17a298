import { expect, test } from 'vitest';
import { toPublishedDay } from './to-published-day';

test('a day without a time is that day in the time zone of the reader', () => {
  const day = new Date(toPublishedDay(Date.parse('2031-03-12')));
  expect([day.getFullYear(), day.getMonth(), day.getDate()]).toEqual([2031, 2, 12]);
  expect([day.getHours(), day.getMinutes()]).toEqual([0, 0]);
});

test('a time of day is kept', () => {
  const time = Date.parse('2031-03-12T07:30:00Z');
  expect(toPublishedDay(time)).toBe(time);
});
