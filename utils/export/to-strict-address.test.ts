// @vitest-environment node
import { expect, test } from 'vitest';
import { toStrictAddress } from './to-strict-address';

test.each([
  ['https://x.test/a b|c{d}?q=^', 'https://x.test/a%20b%7Cc%7Bd%7D?q=%5E'],
  ['https://x.test/밤?q=배', 'https://x.test/%EB%B0%A4?q=%EB%B0%B0'],
  ['mailto:a@x.test', 'mailto:a@x.test'],
  ['javascript:steal()', null],
  ['http://', null],
  ['/relative', null],
])('%s is %s', (address, strict) => {
  expect(toStrictAddress(address)).toBe(strict);
});
