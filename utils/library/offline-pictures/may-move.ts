import type { PictureMediaType } from '@/utils/article/picture-media-type';

/**
 * Whether a picture moves or may do so: drawn anew it would stand still. Every GIF counts, and every AVIF, which are
 * small already; WebP and PNG say it in their heads.
 */
export function mayMove(bytes: Uint8Array, mediaType: PictureMediaType): boolean {
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

/** The extended format (VP8X) has a bit for it (RFC 9649, section 2.7.1). */
function isMovingWebp(bytes: Uint8Array): boolean {
  const isExtended = String.fromCharCode(...bytes.subarray(12, 16)) === 'VP8X';
  return isExtended && ((bytes[20] ?? 0) & 0x02) !== 0;
}

/** The chunk acTL stands before the first IDAT of a PNG that moves. Chunks: length, name, data, checksum. */
function isMovingPng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 8 <= bytes.length; at += 12 + view.getUint32(at)) {
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (name === 'acTL') return true;
    if (name === 'IDAT') return false;
  }
  return false;
}
