import { BlobReader, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { nameOfError } from '@/utils/article/outcome/describe-error';
import { TransferError } from '../transfer-failure';
import { FREE_ARCHIVE_INFLATION, LIMITS, MOST_INFLATION } from '../transfer-limits';
import { type PackedFile, unpackFile } from './unpack-file';

/** An archive from outside, read in place. Paths are names to be looked up, nothing else: no file is ever made of one. */
export interface ArchiveReader {
  /** In the order of the archive. */
  paths: readonly string[];
  /**
   * A file's bytes, at most `most` of them; null when there is no such file. Throws a TransferError: `damaged` when it
   * does not unpack, `too-large` and `unpacks-too-large` while it unpacks, whatever size the archive promises.
   */
  read(path: string, most: number): Promise<Uint8Array<ArrayBuffer> | null>;
}

/**
 * Opens an archive and reads the list of its files. Throws a TransferError: `damaged` when it is none or cut off, when a
 * path climbs out of it, or when one name stands for two files; `too-large` when it has more files than are taken in.
 */
export async function openArchive(file: Blob): Promise<ArchiveReader> {
  const files = await listFiles(file);
  // All that is ever unpacked: files may share the same packed bytes, and each be small enough.
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

/** What is kept of each file is little: the library's own entries are some kilobytes each, and there are many. */
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

/** Reads no part into memory that is larger than an archive's list may be. */
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
