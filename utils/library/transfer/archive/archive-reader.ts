import { BlobReader, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { nameOfError } from '@/utils/article/outcome/describe-error';
import type { SkippedItem, SkipReason } from '../skipped-item';
import { TransferError } from '../transfer-failure';
import { FREE_ARCHIVE_INFLATION, LIMITS, MAX_INFLATION } from '../transfer-limits';
import { scanArchive, windowsOf } from './scan-archive';
import { type PackedFile, unpackFile } from './unpack-file';

/** An untrusted archive, read in place. Its paths are only lookup keys; no file is ever created from one. */
export interface ArchiveReader {
  /** The name of the file; empty if it has none. */
  name: string;
  /** In archive order. */
  paths: readonly string[];
  /** Files that cannot be read, by path. The other files can. */
  skipped: readonly SkippedItem[];
  /** Whether its central directory is damaged or cut off, so that some files may be missing. */
  isDamaged: boolean;
  /**
   * Returns the bytes of a file, at most `limit`, or null if it does not exist. Throws a TransferError: `damaged` if it
   * cannot be unpacked, `too-large` while unpacking, whatever size the archive declares; `unpacks-too-large` if the
   * archive as a whole unpacks to far more than its size.
   */
  read(path: string, limit: number): Promise<Uint8Array<ArrayBuffer> | null>;
}

/** Whether a file begins like a ZIP archive. */
export async function isArchive(file: Blob): Promise<boolean> {
  const [p, k, three, four] = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const isEmpty = three === 5 && four === 6;
  return p === 0x50 && k === 0x4b && ((three === 3 && four === 4) || isEmpty);
}

/**
 * Opens an archive and reads its central directory; if that is damaged, searches the archive for files. Files with a
 * path outside the archive, encrypted files and the second of two files with the same path are skipped. Throws a
 * TransferError: `damaged` if it has no files, `too-large` if it is larger or has more files than allowed.
 */
export async function openArchive(file: Blob): Promise<ArchiveReader> {
  if (file.size > LIMITS.archiveFile) throw new TransferError('too-large');
  const { files, skipped, isDamaged } = await listFiles(file);
  // A limit for all files together: small files may share the same packed bytes.
  let left = FREE_ARCHIVE_INFLATION + file.size * MAX_INFLATION;
  return {
    name: file instanceof File ? file.name : '',
    paths: [...files.keys()],
    skipped,
    isDamaged,
    async read(path, limit) {
      const packed = files.get(path);
      if (!packed) return null;
      const bytes = await unpackFile(file, packed, limit).catch((error: unknown) => {
        throw asDamaged(error);
      });
      left -= bytes.length;
      if (left < 0) throw new TransferError('unpacks-too-large', path);
      return bytes;
    },
  };
}

/** The files of an archive while they are listed. */
class FileList {
  // Keeps only what unpacking needs: zip.js entries take several kilobytes each, and there may be many.
  readonly files = new Map<string, PackedFile>();
  readonly skipped: SkippedItem[] = [];

  add(path: string, packed: PackedFile | null, isReadable = true): void {
    if (!isReadable || packed === null) this.#skip(path, 'damaged');
    else if (!isInside(path)) this.#skip(path, 'unsafe-path');
    else if (this.files.has(path)) this.#skip(path, 'twice');
    else this.files.set(path, packed);
    if (this.files.size + this.skipped.length > LIMITS.files) {
      throw new TransferError('too-large', 'files');
    }
  }

  #skip(path: string, reason: SkipReason): void {
    this.skipped.push({ name: path.slice(0, LIMITS.tag), row: null, reason });
  }
}

async function listFiles(file: Blob): Promise<FileList & { isDamaged: boolean }> {
  try {
    return Object.assign(await readDirectory(file), { isDamaged: false });
  } catch (error) {
    if (error instanceof TransferError) throw error;
    const found = await scanForFiles(file);
    if (found.files.size === 0) throw asDamaged(error);
    return Object.assign(found, { isDamaged: true });
  }
}

async function readDirectory(file: Blob): Promise<FileList> {
  const zip = new ZipReader(new PartReader(file), {
    useWebWorkers: false,
    filenameValidation: 'tolerant',
  });
  const list = new FileList();
  for await (const entry of zip.getEntriesGenerator()) {
    if (entry.directory) continue;
    const { filename, offset, compressedSize, uncompressedSize, compressionMethod } = entry;
    const { crc32 = 0 } = entry;
    const packed = { offset, compressedSize, uncompressedSize, compressionMethod, crc32 };
    list.add(filename, packed, !entry.encrypted);
  }
  return list;
}

async function scanForFiles(file: Blob): Promise<FileList> {
  const list = new FileList();
  for await (const { path, packed } of scanArchive(windowsOf(file))) {
    if (!path.endsWith('/')) list.add(path, packed);
  }
  return list;
}

/** Whether a path stays inside the archive on every system. */
function isInside(path: string): boolean {
  return !/^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\\|\0/i.test(path);
}

/** Refuses to read a part larger than a central directory may be. */
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
