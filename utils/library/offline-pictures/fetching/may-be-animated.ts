import type { PictureMediaType } from '@/utils/article/picture-media-type';

/**
 * Whether a picture may be animated; resizing would freeze it. Always true for GIF and AVIF, which are small; WebP and
 * PNG declare it in their headers.
 */
export function mayBeAnimated(bytes: Uint8Array, mediaType: PictureMediaType): boolean {
  switch (mediaType) {
    case 'image/gif':
    case 'image/avif':
    case 'image/svg+xml':
      return true;
    case 'image/webp':
      return isMovingWebp(bytes);
    case 'image/png':
      return isMovingPng(bytes);
    case 'image/jpeg':
      return false;
  }
}

/** The extended format (VP8X) has an animation flag (RFC 9649, section 2.7.1). */
function isMovingWebp(bytes: Uint8Array): boolean {
  const isExtended = String.fromCharCode(...bytes.subarray(12, 16)) === 'VP8X';
  return isExtended && ((bytes[20] ?? 0) & 0x02) !== 0;
}

/** An animated PNG has an acTL chunk before its first IDAT. Chunks: length, name, data, checksum. */
function isMovingPng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 8 <= bytes.length; at += 12 + view.getUint32(at)) {
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (name === 'acTL') return true;
    if (name === 'IDAT') return false;
  }
  return false;
}
