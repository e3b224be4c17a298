import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { toEntry } from '../to-entry';
import type { LibrarySchema } from './library-schema';

type UpgradeTransaction = IDBPTransaction<
  LibrarySchema,
  StoreNames<LibrarySchema>[],
  'versionchange'
>;

/** Upgrades the stores from any earlier version without losing data. */
export async function upgradeLibrary(
  database: IDBPDatabase<LibrarySchema>,
  from: number,
  transaction: UpgradeTransaction,
): Promise<void> {
  if (from < 1) {
    const entries = database.createObjectStore('entries', { keyPath: 'id' });
    entries.createIndex('byUrlKey', 'urlKey', { unique: true });
    // Includes the id, so that keys are unique and a page of the list can start after any entry.
    entries.createIndex('bySavedAt', ['savedAt', 'id']);
    database.createObjectStore('bodies', { keyPath: 'id' });
  }
  if (from < 2) {
    database.createObjectStore('editions', { keyPath: ['id', 'savedAt'] });
    database.createObjectStore('pictures', { keyPath: ['id', 'src'] });
    database.createObjectStore('thumbnails', { keyPath: 'id' });
    database.createObjectStore('facts');
    const entries = transaction.objectStore('entries');
    entries.createIndex('byPageKey', 'pageKey');
    entries.createIndex('byRevision', 'revision');
    entries.createIndex('byDeletedAt', 'deletedAt');
    if (from > 0) await widenEntries(transaction);
  }
  if (from < 3) database.createObjectStore('listParts');
}

/** Version 1 had no states or tags; missing fields are derived from the bodies. */
async function widenEntries(transaction: UpgradeTransaction): Promise<void> {
  const bodies = transaction.objectStore('bodies');
  let revision = 0;
  for (
    let cursor = await transaction.objectStore('entries').openCursor();
    cursor;
    cursor = await cursor.continue()
  ) {
    const { id, urlKey, savedAt } = cursor.value;
    const body = await bodies.get(id);
    // Entries were always written with a body, so one without has nothing to lose.
    if (!body) {
      await cursor.delete();
      continue;
    }
    revision += 1;
    await cursor.update({ ...toEntry(body.article, id, urlKey, savedAt), revision });
  }
  await transaction.objectStore('facts').put(revision, 'revision');
}
