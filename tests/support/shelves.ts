import { Blob as NodeBlob, File as NodeFile } from 'node:buffer';
import { webcrypto } from 'node:crypto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Result } from '@/utils/article/result';
import { Library } from '@/utils/library/library';
import { LibraryConnection } from '@/utils/library/library-connection';
import { Shelf } from '@/utils/library/shelf';

/** A library in memory, with a clock that a test sets and ids that count. */
export function openTestShelf(prefix = 'id') {
  // Each connection opens its database when it is first used, so every library gets a factory of its own.
  const factory = new IDBFactory();
  const world = { clock: 1_000, ids: 0 };
  const outside = {
    now: () => world.clock,
    newId: () => {
      world.ids += 1;
      return `${prefix}-${world.ids}`;
    },
  };
  const connection = new LibraryConnection({ announce() {}, listen: () => () => undefined });
  return {
    world,
    library: new Library(connection, outside),
    shelf: new Shelf(connection, outside),
    /** Opens the database of this library, whichever was opened last. */
    async ready() {
      globalThis.indexedDB = factory;
      await connection.read(async () => undefined);
    },
  };
}

/** The value of an outcome that must be a success. */
export async function expectOk<T>(outcome: Promise<Result<T, unknown>>): Promise<T> {
  const result = await outcome;
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** jsdom's own files cannot be kept in a database nor read as streams, and it has no digests: Node's can and has. */
export function useNodeFiles(): void {
  vi.stubGlobal('Blob', NodeBlob);
  vi.stubGlobal('File', NodeFile);
  vi.stubGlobal('crypto', webcrypto);
}
