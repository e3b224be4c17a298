import { Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { makeArchiveEnd } from './archive-end';
import { type ChunkedOutput, createChunkedOutput } from './chunked-output';
import { sha256 } from './sha-256';

/** An archive that is written one file at a time. */
export interface ArchiveWriter {
  /** Adds a text, compressed. */
  addText(path: string, text: string): Promise<void>;
  /** Adds a text that is already encoded, compressed. */
  addEncoded(path: string, text: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Adds bytes uncompressed: pictures already are compressed. */
  addBytes(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<void>;
  /** Gives up the archive and its stream. */
  abort(reason: unknown): Promise<void>;
}

/** Files of a section. zip.js keeps some kilobytes for each file, so it writes only a section at a time. */
const SECTION = 200;
/** The signature of a file header in the central directory (ZIP, 4.3.12). */
const DIRECTORY_HEADER = 0x02014b50;

/**
 * Starts a ZIP archive (ZIP64 if needed) on a stream, which is closed with it. Memory holds about a hundred bytes for
 * each file. Compresses with the browser's own streams and without a worker, which our pages' policy does not allow.
 * `date` is the time of every file.
 */
export function createArchiveWriter(
  writable: WritableStream<Uint8Array<ArrayBuffer>>,
  date: Date,
  signal?: AbortSignal,
): ArchiveWriter {
  const output = createChunkedOutput(writable);
  const directories: Uint8Array[] = [];
  let files = 0;
  let section: Section | null = null;

  async function add(path: string, bytes: Uint8Array<ArrayBuffer>, level: number): Promise<void> {
    section ??= startSection(output, date, signal);
    // A stored file needs its size in its header, as the first file of a book must. For compressed files this would
    // take twice as long.
    await section.zip.add(path, new Uint8ArrayReader(bytes), { level, dataDescriptor: level > 0 });
    files += 1;
    if (files % SECTION === 0) await endSection();
  }

  async function endSection(): Promise<void> {
    if (section) directories.push(await section.end());
    section = null;
  }

  return {
    addText: (path, text) => add(path, new TextEncoder().encode(text), 6),
    addEncoded: (path, text) => add(path, text, 6),
    addBytes: (path, bytes) => add(path, bytes, 0),
    abort: output.abort,
    async close() {
      await endSection();
      const offset = output.size;
      for (const directory of directories) await output.write(directory);
      await output.write(makeArchiveEnd({ files, size: output.size - offset, offset }));
      await output.close();
    },
  };
}

/** Some files of an archive. */
interface Section {
  zip: ZipWriter<unknown>;
  /** Returns the headers of its files in the central directory. */
  end(): Promise<Uint8Array>;
}

/** zip.js writes the files of a section to the output, and their directory, which belongs at the end, to memory. */
function startSection(output: ChunkedOutput, date: Date, signal: AbortSignal | undefined): Section {
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let isClosing = false;
  const writable = new WritableStream<Uint8Array>({
    async write(bytes) {
      if (isClosing) directory.push(bytes.slice());
      else await output.write(bytes);
    },
  });
  const zip = new ZipWriter(writable, {
    offset: output.size,
    useWebWorkers: false,
    extendedTimestamp: false,
    lastModDate: date,
    ...(signal && { signal }),
  });
  return {
    zip,
    async end() {
      isClosing = true;
      await zip.close();
      return withoutEnd(new Uint8Array(await new Blob(directory).arrayBuffer()));
    },
  };
}

/** Removes the end record from a directory. */
function withoutEnd(directory: Uint8Array): Uint8Array {
  const view = new DataView(directory.buffer);
  let at = 0;
  while (view.getUint32(at, true) === DIRECTORY_HEADER) {
    // The lengths of name, additional fields and comment.
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return directory.slice(0, at);
}

/** Wraps an archive to record the SHA-256 of each file. `checksums` returns them in the format of `sha256sum`. */
export function withChecksums(archive: ArchiveWriter): ArchiveWriter & { checksums(): string } {
  const lines: string[] = [];
  const note = async (path: string, bytes: Uint8Array<ArrayBuffer>) => {
    lines.push(`${await sha256(bytes)}  ${path}\n`);
  };
  const addEncoded = async (path: string, bytes: Uint8Array<ArrayBuffer>) => {
    await Promise.all([note(path, bytes), archive.addEncoded(path, bytes)]);
  };
  return {
    ...archive,
    addEncoded,
    addText: (path, text) => addEncoded(path, new TextEncoder().encode(text)),
    async addBytes(path, bytes) {
      await Promise.all([note(path, bytes), archive.addBytes(path, bytes)]);
    },
    checksums: () => lines.join(''),
  };
}
