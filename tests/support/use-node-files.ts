import { Blob as NodeBlob, File as NodeFile } from 'node:buffer';
import { webcrypto } from 'node:crypto';
import { vi } from 'vitest';

/**
 * Replaces jsdom's Blob, File and crypto by those of Node: jsdom's blobs cannot be stored in a database or read as
 * streams, and it has no digests.
 */
export function useNodeFiles(): void {
  vi.stubGlobal('Blob', NodeBlob);
  vi.stubGlobal('File', NodeFile);
  vi.stubGlobal('crypto', webcrypto);
}
