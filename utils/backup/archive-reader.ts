import { BlobReader, type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { nameOfError } from '@/utils/article/describe-error';
import { TransferError } from './transfer-failure';
import { FREE_ARCHIVE_INFLATION, FREE_INFLATION, LIMITS, MOST_INFLATION } from './transfer-limits';

/** An archive from outside, read in place. Paths are names to be looked up, nothing else: no file is ever made of one. */
export interface ArchiveReader {
  /** In the order of the archive. */
  paths: readonly string[];
  /**
   * A file's bytes, at most `most` of them; null when there is no such file. Throws a TransferError: `damaged` when it
   * does not unpack, `too-large` and `unpacks-too-large` while it unpacks, whatever size the archive promises.
   */
  read(path: string, most: number, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer> | null>;
}

/**
 * Opens an archive and reads the list of its files. Throws a TransferError: `damaged` when it is none or cut off, or when
 * one name stands for two files; `too-large` when it has more files than are taken in.
 */
export async function openArchive(file: Blob): Promise<ArchiveReader> {
  const entries = await listFiles(file);
  // All that is ever unpacked: files may share the same packed bytes, and each be small enough.
  let left = FREE_ARCHIVE_INFLATION + file.size * MOST_INFLATION;
  return {
    paths: [...entries.keys()],
    async read(path, most, signal) {
      const entry = entries.get(path);
      if (!entry) return null;
      const bytes = await unpack(entry, most, signal);
      left -= bytes.length;
      if (left < 0) throw new TransferError('unpacks-too-large', path);
      return bytes;
    },
  };
}

async function listFiles(file: Blob): Promise<Map<string, FileEntry>> {
  const zip = new ZipReader(new PartReader(file), { useWebWorkers: false });
  const entries = new Map<string, FileEntry>();
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      if (entry.directory) continue;
      if (entry.encrypted || entries.has(entry.filename)) {
        throw new TransferError('damaged', `${entry.filename}: twice or locked`);
      }
      if (entries.size >= LIMITS.files) throw new TransferError('too-large');
      entries.set(entry.filename, entry);
    }
  } catch (error) {
    throw asDamaged(error);
  }
  return entries;
}

/** Reads no part into memory that is larger than an archive's list may be. */
class PartReader extends BlobReader {
  override readUint8Array(index: number, length: number): Promise<Uint8Array> {
    if (length > LIMITS.directory) throw new TransferError('too-large', 'the list of files');
    return super.readUint8Array(index, length);
  }
}

async function unpack(
  entry: FileEntry,
  most: number,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const ratioLimit = Math.max(FREE_INFLATION, entry.compressedSize * MOST_INFLATION);
  let size = 0;
  const writable = new WritableStream<Uint8Array<ArrayBuffer>>({
    write(chunk) {
      size += chunk.length;
      if (size > most) throw new TransferError('too-large', `${entry.filename}: ${size}`);
      if (size > ratioLimit) throw new TransferError('unpacks-too-large', entry.filename);
      chunks.push(chunk.slice());
    },
  });
  try {
    await entry.getData(writable, {
      useWebWorkers: false,
      checkSignature: true,
      ...(signal && { signal }),
    });
  } catch (error) {
    throw asDamaged(error);
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

function asDamaged(error: unknown): unknown {
  if (error instanceof TransferError || nameOfError(error) === 'AbortError') return error;
  return new TransferError('damaged', String(error));
}
