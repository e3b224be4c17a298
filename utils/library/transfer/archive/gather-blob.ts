/** Bytes collected before they become a Blob, which the browser may keep on disk. */
const PART = 4 * 1024 * 1024;

/** A stream that is collected into a file. */
export interface BlobGatherer {
  writable: WritableStream<Uint8Array<ArrayBuffer>>;
  /** Returns the file. Call it after the stream is closed. */
  finish(): Blob;
}

/** Collects a stream into a Blob of Blobs, so that memory holds only a few megabytes of it. */
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
      // A copy, because the writer may reuse its buffer.
      chunks.push(chunk.slice());
      size += chunk.length;
      if (size >= PART) flush();
    },
    close: flush,
  });
  return { writable, finish: () => new Blob(parts, { type }) };
}
