/**
 * Returns a 56-bit fingerprint of a text, as 14 hexadecimal digits. Not cryptographic (two 32-bit FNV-1a hashes), so
 * that it also works on pages without TLS, which have no digest API.
 */
export function fingerprint(text: string): string {
  const first = hash(text, 0x811c9dc5);
  const second = hash(text, 0x9dc5811c);
  return first.toString(16).padStart(8, '0') + (second >>> 8).toString(16).padStart(6, '0');
}

function hash(text: string, beginning: number): number {
  let value = beginning;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
