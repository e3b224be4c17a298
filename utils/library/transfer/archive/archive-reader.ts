import { BlobReader, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { nameOfError } from '@/utils/article/outcome/describe-error';
import { TransferError } from '../transfer-failure';
import { FREE_ARCHIVE_INFLATION, LIMITS, MOST_INFLATION } from '../transfer-limits';
import { type PackedFile, unpackFile } from './unpack-file';

/** An untrusted archive, read in place. Its paths are only lookup keys; no file is ever created from one. */
export interface ArchiveReader {
  /** In archive order. */
  paths: readonly string[];
  /**
   * Returns the bytes of a file, at most `most`, or null if it does not exist. Throws a TransferError: `damaged` if it
   * cannot be unpacked, `too-large` or `unpacks-too-large` while unpacking, whatever size the archive declares.
   */
  read(path: string, most: number): Promise<Uint8Array<ArrayBuffer> | null>;
}

/** Whether a file begins like a ZIP archive. */
export async function isArchive(file: Blob): Promise<boolean> {
  const [p, k, three, four] = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const isEmpty = three === 5 && four === 6;
  return p === 0x50 && k === 0x4b && ((three === 3 && four === 4) || isEmpty);
}

/**
 * Opens an archive and reads its file list. Throws a TransferError: `damaged` if it is not an archive, is truncated,
 * contains a path outside itself or the same path twice; `too-large` if it is larger or has more files than allowed.
 */
export async function openArchive(file: Blob): Promise<ArchiveReader> {
  if (file.size > LIMITS.archiveFile) throw new TransferError('too-large');
  const files = await listFiles(file);
  // A limit for all files together: small files may share the same packed bytes.
  let left = FREE_ARCHIVE_INFLATION + file.size * MOST_INFLATION;
  return {
    paths: [...files.keys()],
    async read(path, most) {
      const packed = files.get(path);
      if (!packed) return null;
      const bytes = await unpackFile(file, packed, most).catch((error: unknown) => {
        throw asDamaged(error);
      });
      left -= bytes.length;
      if (left < 0) throw new TransferError('unpacks-too-large', path);
      return bytes;
    },
  };
}

/** Keeps only what unpacking needs: zip.js entries take several kilobytes each, and there may be many. */
async function listFiles(file: Blob): Promise<Map<string, PackedFile>> {
  const zip = new ZipReader(new PartReader(file), { useWebWorkers: false });
  const files = new Map<string, PackedFile>();
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      if (entry.directory) continue;
      const { filename, offset, compressedSize, uncompressedSize, compressionMethod } = entry;
      if (entry.encrypted || files.has(filename)) {
        throw new TransferError('damaged', `${filename}: twice or locked`);
      }
      if (files.size >= LIMITS.files) throw new TransferError('too-large', 'files');
      files.set(filename, { offset, compressedSize, uncompressedSize, compressionMethod });
    }
  } catch (error) {
    throw asDamaged(error);
  }
  return files;
}

/** Refuses to read a part larger than a file list may be. */
class PartReader extends BlobReader {
  override readUint8Array(index: number, length: number): Promise<Uint8Array> {
    if (length > LIMITS.directory) throw new TransferError('too-large', 'the list of files');
    return super.readUint8Array(index, length);
  }
}

function asDamaged(error: unknown): unknown {
  if (error instanceof TransferError || nameOfError(error) === 'AbortError') return error;
  return new TransferError('damaged', String(error));
}
