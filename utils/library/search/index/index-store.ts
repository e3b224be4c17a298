import sqlite3InitModule, {
  type Database,
  type SAHPoolUtil,
  type Sqlite3Static,
} from '@sqlite.org/sqlite-wasm';
import { INDEX_VERSION, SearchIndex } from './search-index';

/** The open index. */
export interface IndexFile {
  index: SearchIndex;
  /** False if it is in memory because the browser stores no files, as in private windows. */
  isKept: boolean;
}

/** The folder of the index in the origin's private file system. */
const FOLDER = 'lectern-search';
const FILE = '/index.sqlite';

/**
 * SQLite with the index file. Only one worker at a time may open it, so the caller must hold a lock. Rejects if SQLite
 * cannot be loaded.
 */
export class IndexStore {
  readonly #sqlite: Sqlite3Static;
  readonly #pool: SAHPoolUtil | null;
  #database: Database | null = null;

  private constructor(sqlite: Sqlite3Static, pool: SAHPoolUtil | null) {
    this.#sqlite = sqlite;
    this.#pool = pool;
  }

  static async load(): Promise<IndexStore> {
    // The other OPFS backends need cross-origin isolation and log a warning each time.
    Object.assign(globalThis, {
      sqlite3ApiConfig: { disable: { vfs: { opfs: true, 'opfs-wl': true } } },
    });
    const sqlite = await sqlite3InitModule();
    return new IndexStore(sqlite, await openPool(sqlite));
  }

  /** Opens the stored index. One that is damaged or of another version is deleted first. */
  open(): IndexFile {
    for (const open of [() => this.#open(this.#pool), () => this.createEmpty()]) {
      try {
        return open();
      } catch {
        // Try the next way.
      }
    }
    return this.createInMemory();
  }

  /** Deletes the index and opens an empty one. Throws SQLite's errors, for example on a full disk. */
  createEmpty(): IndexFile {
    this.#throwAway();
    return this.#open(this.#pool);
  }

  /** Like `createEmpty`, in memory. */
  createInMemory(): IndexFile {
    try {
      this.#throwAway();
    } catch {
      // The remains are damaged and are deleted when next opened.
    }
    return this.#open(null);
  }

  #throwAway(): void {
    try {
      this.#database?.close();
    } catch {
      // It is damaged and about to be deleted.
    }
    this.#database = null;
    this.#pool?.unlink(FILE);
  }

  #open(pool: SAHPoolUtil | null): IndexFile {
    const database = pool ? new pool.OpfsSAHPoolDb(FILE) : new this.#sqlite.oo1.DB(':memory:');
    this.#database = database;
    database.exec('PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = NORMAL;');
    // A negative value means kibibytes, not pages.
    database.exec('PRAGMA cache_size = -16000;');
    const version = Number(database.selectValue('PRAGMA user_version'));
    if (version !== 0 && version !== INDEX_VERSION) throw new Error(`index of version ${version}`);
    const index = new SearchIndex(database);
    database.exec(`PRAGMA user_version = ${INDEX_VERSION}`);
    return { index, isKept: pool !== null };
  }
}

/** A closed tab may hold its files slightly longer than its lock. */
const ATTEMPTS = 10;
const PAUSE = 100;

const POOL = {
  name: FOLDER,
  directory: `/${FOLDER}`,
  initialCapacity: 3,
  // Otherwise later attempts repeat the first failure. Missing from its types.
  forceReinitIfPreviouslyFailed: true,
};

/** Opens the file pool; null if the browser has none. */
async function openPool(sqlite: Sqlite3Static): Promise<SAHPoolUtil | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      await navigator.storage.getDirectory();
    } catch {
      return null;
    }
    try {
      return await sqlite.installOpfsSAHPoolVfs(POOL);
    } catch {
      await new Promise((done) => setTimeout(done, PAUSE));
    }
  }
  return null;
}
