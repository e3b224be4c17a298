import { Blob as NodeBlob, File as NodeFile } from 'node:buffer';
import { webcrypto } from 'node:crypto';
import { vi } from 'vitest';

/** jsdom's own files cannot be kept in a database nor read as streams, and it has no digests: Node's can and has. */
export function useNodeFiles(): void {
  vi.stubGlobal('Blob', NodeBlob);
  vi.stubGlobal('File', NodeFile);
  vi.stubGlobal('crypto', webcrypto);
}
