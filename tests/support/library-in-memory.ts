import { IDBFactory } from 'fake-indexeddb';
import type { Result } from '@/utils/article/outcome/result';
import { Library } from '@/utils/library/store/library';
import type { ChangedArticles } from '@/utils/library/store/library-changes';
import { LibraryConnection } from '@/utils/library/store/library-connection';
import { LibraryStore } from '@/utils/library/store/library-store';

/**
 * A library of its own in memory, with a clock that stands still until it is set and ids that count. The one made last is
 * the one that is opened; where there are several, `ready` opens another.
 */
export function makeLibrary(prefix = 'id') {
  // Each connection opens its database when it is first used.
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
  const connection = new LibraryConnection({
    announce: (changed) => announced.push(changed),
    listen: () => () => undefined,
  });
  return {
    library: new Library(connection, world),
    store: new LibraryStore(connection, world),
    clock,
    announced,
    /** Opens the database of this library, whichever was opened last. */
    async ready(): Promise<void> {
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
