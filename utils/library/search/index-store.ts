import sqlite3InitModule, {
  type Database,
  type SAHPoolUtil,
  type Sqlite3Static,
} from '@sqlite.org/sqlite-wasm';
import { INDEX_VERSION, SearchIndex } from './search-index';

/** The index, and what it is kept in. */
export interface IndexFile {
  index: SearchIndex;
  /** False where the browser keeps no files for us, as in private windows: the index is in memory and goes with the page. */
  isKept: boolean;
}

/** The folder of the origin's own file system that belongs to the index alone. */
const FOLDER = 'lectern-search';
const FILE = '/index.sqlite';

/**
 * SQLite, with the one file of the index. Only one worker at a time may have it: whoever calls this holds a lock.
 * Rejects when SQLite itself cannot be loaded.
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
    // Its other ways to files need pages of a kind that ours are not, and it says so in the console each time.
    Object.assign(globalThis, {
      sqlite3ApiConfig: { disable: { vfs: { opfs: true, 'opfs-wl': true } } },
    });
    const sqlite = await sqlite3InitModule();
    return new IndexStore(sqlite, await openPool(sqlite));
  }

  /** Opens the index as it was left; one that is damaged or of another version is thrown away first. */
  open(): IndexFile {
    for (const open of [() => this.#open(this.#pool), () => this.startAnew()]) {
      try {
        return open();
      } catch {
        // The next way.
      }
    }
    return this.startInMemory();
  }

  /** Throws the index away and opens an empty one. Throws what SQLite throws, on a full disk for example. */
  startAnew(): IndexFile {
    this.#throwAway();
    return this.#open(this.#pool);
  }

  /** As `startAnew`, in memory. */
  startInMemory(): IndexFile {
    try {
      this.#throwAway();
    } catch {
      // What is left of it is thrown away when it is next opened: it is damaged.
    }
    return this.#open(null);
  }

  #throwAway(): void {
    try {
      this.#database?.close();
    } catch {
      // It is damaged, and about to go.
    }
    this.#database = null;
    this.#pool?.unlink(FILE);
  }

  #open(pool: SAHPoolUtil | null): IndexFile {
    const database = pool ? new pool.OpfsSAHPoolDb(FILE) : new this.#sqlite.oo1.DB(':memory:');
    this.#database = database;
    database.exec('PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = NORMAL;');
    // Negative: kibibytes, not pages.
    database.exec('PRAGMA cache_size = -16000;');
    const version = Number(database.selectValue('PRAGMA user_version'));
    if (version !== 0 && version !== INDEX_VERSION) throw new Error(`index of version ${version}`);
    const index = new SearchIndex(database);
    database.exec(`PRAGMA user_version = ${INDEX_VERSION}`);
    return { index, isKept: pool !== null };
  }
}

/** A tab that has just been closed may hold its files a moment longer than its lock. */
const ATTEMPTS = 10;
const PAUSE = 100;

const POOL = {
  name: FOLDER,
  directory: `/${FOLDER}`,
  initialCapacity: 3,
  // Else the first attempt's failure is answered to all that follow. Its types lack it.
  forceReinitIfPreviouslyFailed: true,
};

/** The files of the index; null where there can be none. */
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
