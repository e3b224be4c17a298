import { sha1 } from './sha-1';

/** The namespace for URLs: 6ba7b811-9dad-11d1-80b4-00c04fd430c8 (RFC 9562, section 6.6). */
const ADDRESSES = [
  0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8,
];

/** Returns the UUID of an address (version 5, RFC 9562). The same address always has the same UUID. */
export function uuidOfAddress(address: string): string {
  const bytes = sha1(new Uint8Array([...ADDRESSES, ...new TextEncoder().encode(address)]));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = [...bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0'));
  return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
