import { Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { sha256 } from './sha-256';

/** An archive that is written file after file. */
export interface ArchiveWriter {
  /** Adds a text, packed. */
  addText(path: string, text: string): Promise<void>;
  /** Adds bytes as they are: pictures are packed already. */
  addBytes(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** The checksums of all files so far, in the form of `sha256sum`. */
  checksums(): string;
  close(): Promise<void>;
}

/**
 * Begins an archive (ZIP, with ZIP64 where it is needed) on a stream, which is closed with it. Packing is the browser's
 * own; no worker is started, for the policy of our pages lets none in. `date` is the time of every file.
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
  const sums: string[] = [];
  const add = async (path: string, bytes: Uint8Array<ArrayBuffer>, level: number) => {
    sums.push(`${await sha256(bytes)}  ${path}\n`);
    // The size is known and the file is small: its head can say all, which every program reads.
    await zip.add(path, new Uint8ArrayReader(bytes), { level, dataDescriptor: false });
  };
  return {
    addText: (path, text) => add(path, new TextEncoder().encode(text), 6),
    addBytes: (path, bytes) => add(path, bytes, 0),
    checksums: () => sums.join(''),
    close: async () => {
      await zip.close();
    },
  };
}
