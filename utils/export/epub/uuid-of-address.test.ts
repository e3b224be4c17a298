// @vitest-environment node
import { expect, test } from 'vitest';
import { sha1 } from './sha-1';
import { uuidOfAddress } from './uuid-of-address';

const hex = (text: string) =>
  [...sha1(new TextEncoder().encode(text))].map((b) => b.toString(16).padStart(2, '0')).join('');

// FIPS 180-4's own examples, and one whose padding takes a block of its own.
test.each([
  ['', 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
  ['abc', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '84983e441c3bd26ebaae4aa1f95129e5e54670f1',
  ],
])('the digest of %j is the standard’s', (text, digest) => {
  expect(hex(text)).toBe(digest);
});

test('the UUID of an address is the standard one', () => {
  // As Python's uuid5(NAMESPACE_URL, …) writes it.
  expect(uuidOfAddress('http://python.org/')).toBe('4c565f0d-3f5a-5890-b41b-20cf47701c5e');
});
