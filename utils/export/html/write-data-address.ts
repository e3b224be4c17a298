/**
 * Bytes encoded at a time, because a call takes a limited number of arguments. A multiple of three, so that the parts
 * join.
 */
const PART = 0x6000;

/** Encodes a file as a `data:` address (RFC 2397). */
export function writeDataAddress(bytes: Uint8Array, mediaType: string): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += PART) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(start, start + PART))));
  }
  return `data:${mediaType};base64,${parts.join('')}`;
}
