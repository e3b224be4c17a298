/** Bytes that are gathered before they are handed to the browser, which may put them on the disk. */
const PART = 4 * 1024 * 1024;

/** A stream that ends in a file. */
export interface BlobGatherer {
  writable: WritableStream<Uint8Array<ArrayBuffer>>;
  /** The file, once the stream is closed. */
  finish(): Blob;
}

/** Gathers a stream into one Blob of Blobs, so that memory never holds more than a few megabytes of it. */
export function gatherBlob(type: string): BlobGatherer {
  const parts: Blob[] = [];
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const flush = () => {
    if (size > 0) parts.push(new Blob(chunks));
    chunks = [];
    size = 0;
  };
  const writable = new WritableStream<Uint8Array<ArrayBuffer>>({
    write(chunk) {
      // A copy: who writes may use its buffer again.
      chunks.push(chunk.slice());
      size += chunk.length;
      if (size >= PART) flush();
    },
    close: flush,
  });
  return { writable, finish: () => new Blob(parts, { type }) };
}
