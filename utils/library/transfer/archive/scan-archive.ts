import { TransferError } from '../transfer-failure';
import { LIMITS } from '../transfer-limits';
import type { PackedFile } from './unpack-file';

/** Reads parts of a file by their offsets; a part that passes the end is shorter. */
export interface Windows {
  size: number;
  read(from: number, to: number): Promise<DataView>;
  /** Reads from an offset up to wherever the present window ends; at least a few bytes, unless the file ends there. */
  readOn(from: number): Promise<DataView>;
}

/** A file found in a damaged archive; null instead of its place if it is cut off. */
export interface ScannedFile {
  path: string;
  packed: PackedFile | null;
}

/** The signatures of a local file header and of a data descriptor (ZIP, 4.3.7 and 4.3.9). */
const LOCAL_HEADER = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
/** The signatures of what follows the files: the central directory, or the end of the archive. */
const AFTER_FILES = [0x02014b50, 0x06054b50, 0x06064b50];
/** Bytes read at a time. */
const WINDOW = 256 * 1024;
/** The fewest bytes that are read while searching, so that no signature is missed between two windows. */
const MIN_READ = 32;
/** The lengths of a signature, and of a local file header without its names. Bytes. */
const SIGNATURE_LENGTH = 4;
const HEADER_LENGTH = 30;

/**
 * Finds the files of an archive without its central directory, which is lost if the archive is cut off or its end is
 * damaged: follows the header before each file, and searches for the next one after a damaged header. The archive is
 * untrusted: a file found here must match its checksum.
 */
export async function* scanArchive(archive: Windows): AsyncGenerator<ScannedFile> {
  for (let at: number | null = 0; at !== null; ) {
    const header = await readHeader(archive, at);
    if (header === 'end') return;
    if (!header) {
      at = await findSignature(archive, at + 1, LOCAL_HEADER);
      continue;
    }
    const { path, start, ...sizes } = header;
    const found = header.hasDescriptor
      ? await findDescriptor(archive, start)
      : { ...sizes, end: start + sizes.compressedSize };
    if (!found || found.end > archive.size) {
      yield { path, packed: null };
      at = await findSignature(archive, start, LOCAL_HEADER);
      continue;
    }
    const { compressedSize, uncompressedSize, crc32 } = found;
    yield {
      path,
      packed: {
        offset: at,
        compressedSize,
        uncompressedSize,
        crc32,
        compressionMethod: header.method,
      },
    };
    at = found.end;
  }
}

interface LocalHeader extends Sizes {
  path: string;
  method: number;
  /** Whether the sizes are in a data descriptor after the file. */
  hasDescriptor: boolean;
  /** The offset of the file's bytes. */
  start: number;
}

interface Sizes {
  compressedSize: number;
  uncompressedSize: number;
  crc32: number;
}

/** Returns null if there is no header at the offset, and `end` if all files lie before it. */
async function readHeader(archive: Windows, at: number): Promise<LocalHeader | 'end' | null> {
  const view = await archive.read(at, at + HEADER_LENGTH);
  if (view.byteLength < 4 || AFTER_FILES.includes(view.getUint32(0, true))) return 'end';
  if (view.byteLength < HEADER_LENGTH || view.getUint32(0, true) !== LOCAL_HEADER) return null;
  const nameLength = view.getUint16(26, true);
  const start = at + HEADER_LENGTH + nameLength + view.getUint16(28, true);
  if (nameLength > LIMITS.line) return null;
  const name = await archive.read(at + HEADER_LENGTH, at + HEADER_LENGTH + nameLength);
  return {
    path: new TextDecoder().decode(name),
    method: view.getUint16(8, true),
    hasDescriptor: (view.getUint16(6, true) & 8) !== 0,
    start,
    crc32: view.getUint32(14, true),
    compressedSize: view.getUint32(18, true),
    uncompressedSize: view.getUint32(22, true),
  };
}

/**
 * Finds the data descriptor of a file that begins at `start`: the one that states the distance from there as its size.
 */
async function findDescriptor(
  archive: Windows,
  start: number,
): Promise<(Sizes & { end: number }) | null> {
  for (let from: number | null = start; from !== null; ) {
    const at: number | null = await findSignature(
      archive,
      from,
      DESCRIPTOR,
      start + LIMITS.article,
    );
    if (at === null) return null;
    const view = await archive.read(at, at + 24);
    const found = readDescriptor(view, at - start);
    if (found) return { ...found, end: at + found.length };
    from = at + 4;
  }
  return null;
}

/** Reads the sizes with four bytes each, or eight as in ZIP64. */
function readDescriptor(view: DataView, distance: number): (Sizes & { length: number }) | null {
  if (view.byteLength >= 16 && view.getUint32(8, true) === distance) {
    return {
      crc32: view.getUint32(4, true),
      compressedSize: distance,
      uncompressedSize: view.getUint32(12, true),
      length: 16,
    };
  }
  if (view.byteLength >= 24 && view.getBigUint64(8, true) === BigInt(distance)) {
    return {
      crc32: view.getUint32(4, true),
      compressedSize: distance,
      uncompressedSize: Number(view.getBigUint64(16, true)),
      length: 24,
    };
  }
  return null;
}

/** Returns the offset of the next signature before `to`; null if there is none. */
async function findSignature(
  archive: Windows,
  from: number,
  signature: number,
  to = Number.POSITIVE_INFINITY,
): Promise<number | null> {
  const most = Math.min(to, archive.size);
  for (let at = from; at < most; ) {
    const view = await archive.readOn(at);
    const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
    // All signatures begin with a P.
    for (let index = bytes.indexOf(0x50); index >= 0; index = bytes.indexOf(0x50, index + 1)) {
      if (index + SIGNATURE_LENGTH > bytes.length) break;
      if (view.getUint32(index, true) === signature) return at + index;
    }
    at += Math.max(1, bytes.length - SIGNATURE_LENGTH + 1);
  }
  return null;
}

/** How many times its size may be read from an archive, which may be made to be searched for ever. */
const MAX_READS = 8;

/** Reads a Blob in windows, keeping the last one. Throws a TransferError when it has read far more than the Blob. */
export function windowsOf(file: Blob): Windows {
  let left = MAX_READS * (file.size + WINDOW);
  let from = 0;
  let window = new DataView(new ArrayBuffer(0));

  async function read(start: number, end: number): Promise<DataView> {
    const to = Math.min(end, file.size);
    if (start < from || to > from + window.byteLength) {
      from = start;
      left -= WINDOW;
      if (left < 0) throw new TransferError('damaged', 'too many headers');
      window = new DataView(await file.slice(start, Math.max(to, start + WINDOW)).arrayBuffer());
    }
    return new DataView(window.buffer, start - from, Math.max(0, to - start));
  }

  return {
    size: file.size,
    read,
    async readOn(start) {
      await read(start, start + MIN_READ);
      return new DataView(window.buffer, start - from);
    },
  };
}
