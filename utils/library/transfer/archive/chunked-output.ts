/**
 * Bytes that are written to the stream at once. Browsers take about a millisecond for a write to a file of any size.
 */
const CHUNK = 1024 * 1024;

/** Writes bytes to a stream in chunks of a megabyte. */
export interface ChunkedOutput {
  /** Bytes written so far. */
  readonly size: number;
  /** Takes a copy. Waits for the stream when a chunk is full. */
  write(bytes: Uint8Array): Promise<void>;
  /** Writes the rest and closes the stream. */
  close(): Promise<void>;
  /** Gives up the stream, without waiting for a write that never ends. */
  abort(reason: unknown): Promise<void>;
}

/** Creates an output on a stream, which it locks. The stream must not keep the bytes of a write that has ended. */
export function createChunkedOutput(
  writable: WritableStream<Uint8Array<ArrayBuffer>>,
): ChunkedOutput {
  const writer = writable.getWriter();
  const chunk = new Uint8Array(CHUNK);
  let used = 0;
  let size = 0;

  async function flush(): Promise<void> {
    if (used === 0) return;
    await writer.ready;
    await writer.write(chunk.subarray(0, used));
    used = 0;
  }

  return {
    get size() {
      return size;
    },
    async write(bytes) {
      size += bytes.length;
      for (let from = 0; from < bytes.length; ) {
        const part = bytes.subarray(from, from + CHUNK - used);
        chunk.set(part, used);
        used += part.length;
        from += part.length;
        if (used === CHUNK) await flush();
      }
    },
    async close() {
      await flush();
      await writer.close();
    },
    abort: (reason) => writer.abort(reason),
  };
}
