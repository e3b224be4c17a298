// @vitest-environment node
import { expect, test } from 'vitest';
import { writeDataAddress } from './write-data-address';

test.each([0, 1, 2, 3, 0x6000, 0x6000 * 2 + 1])(
  'a file of %i bytes survives a round trip',
  (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 7) % 256);
    const [head, body = ''] = writeDataAddress(bytes, 'image/png').split(',');
    expect(head).toBe('data:image/png;base64');
    expect(Uint8Array.from(atob(body), (char) => char.charCodeAt(0))).toEqual(bytes);
  },
);
