import { TransferError } from '../transfer-failure';
import { FREE_INFLATION, MOST_INFLATION } from '../transfer-limits';

/** Where and how a file lies in an archive, as the archive's list tells. */
export interface PackedFile {
  /** Of the file's own head. Bytes, as all here. */
  offset: number;
  compressedSize: number;
  uncompressedSize: number;
  /** 0: as it is; 8: deflated. */
  compressionMethod: number;
}

/** The length of a file's head without its names (ZIP, 4.3.7), and the number that it begins with. */
const HEAD = 30;
const SIGNATURE = 0x04034b50;

/**
 * Unpacks one file of an archive with the browser's own decompression. Throws a TransferError: `damaged` when what lies
 * there is not what the list tells; `too-large` or `unpacks-too-large` as soon as more than `most` bytes, or than its
 * packed size can honestly hold, have come. A stream that is broken rejects with the browser's own error.
 */
export async function unpackFile(
  archive: Blob,
  { offset, compressedSize, uncompressedSize, compressionMethod }: PackedFile,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const head = new DataView(await archive.slice(offset, offset + HEAD).arrayBuffer());
  const isHead = head.byteLength === HEAD && head.getUint32(0, true) === SIGNATURE;
  if (!isHead || (compressionMethod !== 0 && compressionMethod !== 8)) {
    throw new TransferError('damaged', 'not a file that can be unpacked');
  }
  const start = offset + HEAD + head.getUint16(26, true) + head.getUint16(28, true);
  const packed = archive.slice(start, start + compressedSize).stream();
  const stream =
    compressionMethod === 8 ? packed.pipeThrough(new DecompressionStream('deflate-raw')) : packed;
  const honest = Math.max(FREE_INFLATION, compressedSize * MOST_INFLATION);
  const bytes = await readAtMost(stream, most, honest);
  if (bytes.length !== uncompressedSize) throw new TransferError('damaged', 'cut off');
  return bytes;
}

async function readAtMost(
  stream: ReadableStream<Uint8Array>,
  most: number,
  honest: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most || size > honest) {
      await reader.cancel();
      throw new TransferError(size > most ? 'too-large' : 'unpacks-too-large');
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
