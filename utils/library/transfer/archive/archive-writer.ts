import { Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { sha256 } from './sha-256';

/** An archive that is written one file at a time. */
export interface ArchiveWriter {
  /** Adds a text, compressed. */
  addText(path: string, text: string): Promise<void>;
  /** Adds bytes uncompressed: pictures already are compressed. */
  addBytes(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a ZIP archive (ZIP64 if needed) on a stream, which is closed with it. Compresses with the browser's own
 * streams and without a worker, which our pages' policy does not allow. `date` is the time of every file.
 */
export function createArchiveWriter(
  writable: WritableStream<Uint8Array<ArrayBuffer>>,
  date: Date,
  signal?: AbortSignal,
): ArchiveWriter {
  const zip = new ZipWriter(writable, {
    useWebWorkers: false,
    extendedTimestamp: false,
    lastModDate: date,
    ...(signal && { signal }),
  });
  const add = async (path: string, bytes: Uint8Array<ArrayBuffer>, level: number) => {
    // A stored file needs its size in its header, as the first file of a book must. For compressed files this would
    // take twice as long.
    await zip.add(path, new Uint8ArrayReader(bytes), { level, dataDescriptor: level > 0 });
  };
  return {
    addText: (path, text) => add(path, new TextEncoder().encode(text), 6),
    addBytes: (path, bytes) => add(path, bytes, 0),
    close: async () => {
      await zip.close();
    },
  };
}

/** Wraps an archive to record the SHA-256 of each file. `checksums` returns them in the format of `sha256sum`. */
export function withChecksums(archive: ArchiveWriter): ArchiveWriter & { checksums(): string } {
  const lines: string[] = [];
  const note = async (path: string, bytes: Uint8Array<ArrayBuffer>) => {
    lines.push(`${await sha256(bytes)}  ${path}\n`);
  };
  return {
    async addText(path, text) {
      await note(path, new TextEncoder().encode(text));
      await archive.addText(path, text);
    },
    async addBytes(path, bytes) {
      await note(path, bytes);
      await archive.addBytes(path, bytes);
    },
    close: archive.close,
    checksums: () => lines.join(''),
  };
}
