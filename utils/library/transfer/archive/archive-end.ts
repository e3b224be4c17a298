/** The central directory (the list of files) of an archive. */
interface CentralDirectory {
  files: number;
  /** Bytes. */
  size: number;
  offset: number;
}

/** Larger values need the records of ZIP64. */
const MAX_UINT16 = 0xffff;
const MAX_UINT32 = 0xffffffff;

/** Returns the records after the central directory (ZIP, 4.3.14 to 4.3.16), those of ZIP64 only if they are needed. */
export function makeArchiveEnd({ files, size, offset }: CentralDirectory): Uint8Array<ArrayBuffer> {
  const isLarge = files >= MAX_UINT16 || size >= MAX_UINT32 || offset >= MAX_UINT32;
  const bytes = new Uint8Array((isLarge ? 56 + 20 : 0) + 22);
  const view = new DataView(bytes.buffer);
  if (isLarge) {
    view.setUint32(0, 0x06064b50, true);
    // The size of the rest of this record; then the version, 4.5, that made it and that can read it.
    view.setBigUint64(4, 44n, true);
    view.setUint16(12, 45, true);
    view.setUint16(14, 45, true);
    view.setBigUint64(24, BigInt(files), true);
    view.setBigUint64(32, BigInt(files), true);
    view.setBigUint64(40, BigInt(size), true);
    view.setBigUint64(48, BigInt(offset), true);
    view.setUint32(56, 0x07064b50, true);
    view.setBigUint64(64, BigInt(offset + size), true);
    view.setUint32(72, 1, true);
  }
  const end = bytes.length - 22;
  view.setUint32(end, 0x06054b50, true);
  view.setUint16(end + 8, Math.min(files, MAX_UINT16), true);
  view.setUint16(end + 10, Math.min(files, MAX_UINT16), true);
  view.setUint32(end + 12, Math.min(size, MAX_UINT32), true);
  view.setUint32(end + 16, Math.min(offset, MAX_UINT32), true);
  return bytes;
}
