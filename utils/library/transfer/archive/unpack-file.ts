import { TransferError } from '../transfer-failure';
import { FREE_INFLATION, MAX_INFLATION } from '../transfer-limits';
import { crc32 } from './crc-32';

/** The position and size of a file in an archive, from its central directory. */
export interface PackedFile {
  /** The offset of its local header. All sizes are in bytes. */
  offset: number;
  compressedSize: number;
  uncompressedSize: number;
  /** 0: stored; 8: deflated. */
  compressionMethod: number;
  /** Of the unpacked bytes. */
  crc32: number;
}

/** The length of a local file header without names (ZIP, 4.3.7), and its signature. */
const HEADER_LENGTH = 30;
const LOCAL_HEADER = 0x04034b50;

/**
 * Unpacks a file with the browser's own decompression. Throws a TransferError: `damaged` if the data does not match the
 * central directory; `too-large` as soon as it exceeds `limit` bytes or the allowed compression ratio. A corrupt stream
 * rejects with the browser's error.
 */
export async function unpackFile(
  archive: Blob,
  { offset, compressedSize, uncompressedSize, compressionMethod, crc32: sum }: PackedFile,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const header = new DataView(await archive.slice(offset, offset + HEADER_LENGTH).arrayBuffer());
  const isHeader =
    header.byteLength === HEADER_LENGTH && header.getUint32(0, true) === LOCAL_HEADER;
  if (!isHeader || (compressionMethod !== 0 && compressionMethod !== 8)) {
    throw new TransferError('damaged', 'not a file that can be unpacked');
  }
  const start = offset + HEADER_LENGTH + header.getUint16(26, true) + header.getUint16(28, true);
  const packed = archive.slice(start, start + compressedSize).stream();
  const stream =
    compressionMethod === 8 ? packed.pipeThrough(new DecompressionStream('deflate-raw')) : packed;
  const plausible = Math.max(FREE_INFLATION, compressedSize * MAX_INFLATION);
  const bytes = await readAtMost(stream, limit, plausible);
  if (bytes.length !== uncompressedSize) throw new TransferError('damaged', 'cut off');
  if (crc32(bytes) !== sum) throw new TransferError('damaged', 'wrong CRC-32');
  return bytes;
}

async function readAtMost(
  stream: ReadableStream<Uint8Array>,
  limit: number,
  plausible: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > limit || size > plausible) {
      await reader.cancel();
      throw new TransferError('too-large', size > limit ? 'too many bytes' : 'a zip bomb');
    }
    chunks.push(value);
  }
  return join(chunks, size);
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
