import { Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { sha256 } from './sha-256';

/** An archive that is written file after file. */
export interface ArchiveWriter {
  /** Adds a text, packed. */
  addText(path: string, text: string): Promise<void>;
  /** Adds bytes as they are: pictures are packed already. */
  addBytes(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
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
  const add = async (path: string, bytes: Uint8Array<ArrayBuffer>, level: number) => {
    // What is stored says its size at its head, as the first file of a book must; to pack, that would take twice as long.
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

/** The same archive, which remembers the SHA-256 of what it is given. `checksums` answers them as `sha256sum` writes them. */
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
