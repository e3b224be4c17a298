/** Bytes turned into text at a time: a call takes only so many arguments. A multiple of three, so that parts join. */
const PART = 0x6000;

/** A file as an address that holds it (RFC 2397). */
export function writeDataAddress(bytes: Uint8Array, mediaType: string): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += PART) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(start, start + PART))));
  }
  return `data:${mediaType};base64,${parts.join('')}`;
}
