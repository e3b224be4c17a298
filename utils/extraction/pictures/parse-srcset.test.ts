// @vitest-environment node
import { expect, test } from 'vitest';
import { parseSrcset } from './parse-srcset';

test('reads widths and densities with their addresses', () => {
  expect(parseSrcset('/a.jpg 640w, /b.jpg 1280w')).toEqual([
    { address: '/a.jpg', size: 640 },
    { address: '/b.jpg', size: 1280 },
  ]);
  expect(parseSrcset('/a.jpg, /b.jpg 2x').map(({ address }) => address)).toEqual([
    '/a.jpg',
    '/b.jpg',
  ]);
});

test('keeps commas inside an address', () => {
  expect(
    parseSrcset('https://x.test/w_640,h_480/a.jpg 640w, https://x.test/w_1280,h_960/a.jpg 1280w'),
  ).toEqual([
    { address: 'https://x.test/w_640,h_480/a.jpg', size: 640 },
    { address: 'https://x.test/w_1280,h_960/a.jpg', size: 1280 },
  ]);
});

test('returns nothing for an empty value', () => {
  expect(parseSrcset(null)).toEqual([]);
  expect(parseSrcset('   ')).toEqual([]);
});

test('reads no more candidates than pages have', () => {
  const list = Array.from({ length: 10_000 }, (_, at) => `/${at}.jpg ${at + 1}w`).join(', ');
  expect(parseSrcset(list).map(({ size }) => size)).toEqual(
    Array.from({ length: 60 }, (_, at) => at + 1),
  );
});
