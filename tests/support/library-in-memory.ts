import { IDBFactory } from 'fake-indexeddb';
import type { Result } from '@/utils/article/outcome/result';
import { LibraryConnection } from '@/utils/library/store/database/library-connection';
import { Library } from '@/utils/library/store/library';
import type { ChangedArticles } from '@/utils/library/store/library-changes';
import { LibraryStore } from '@/utils/library/store/library-store';

/**
 * Creates a library in memory, with a clock that only changes when set and sequential ids. The newest library is the
 * one that is opened; to use another, call its `ready`.
 */
export function makeLibrary(prefix = 'id') {
  // Each connection opens its database on first use.
  const factory = new IDBFactory();
  globalThis.indexedDB = factory;
  const clock = { now: 1_000 };
  const announced: ChangedArticles[] = [];
  let ids = 0;
  const world = {
    now: () => clock.now,
    newId: () => {
      ids += 1;
      return `${prefix}-${ids}`;
    },
  };
  const connect = () =>
    new LibraryConnection({
      announce: (changed) => announced.push(changed),
      listen: () => () => undefined,
    });
  const connection = connect();
  return {
    library: new Library(connection, world),
    store: new LibraryStore(connection, world),
    clock,
    /** The same library in another window, with its own connection. */
    otherWindow: () => new Library(connect(), world),
    announced,
    /** Opens the database of this library, whichever was created last. */
    async ready(): Promise<void> {
      globalThis.indexedDB = factory;
      await connection.read(async () => undefined);
    },
  };
}

/** Returns the value of a result; throws if it is a failure. */
export async function expectOk<T>(outcome: Promise<Result<T, unknown>>): Promise<T> {
  const result = await outcome;
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
