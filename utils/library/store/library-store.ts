import { toArticleUrlKey } from '@/utils/article/address/article-url-key';
import { isWebAddress } from '@/utils/article/address/is-web-address';
import { fail, succeed } from '@/utils/article/outcome/result';
import type { LibraryConnection, Outcome } from './database/library-connection';
import { rangeOfArticle } from './database/range-of-article';
import { reserveRevisions } from './database/reserve-revisions';
import { findEntry } from './find-entry';
import type { LibraryWorld } from './library';
import { type SavedLink, toLinkEntry } from './link-entry';
import { listEntries, readAllEntries } from './list-entries';
import { renewListParts } from './list-parts';
import { normaliseEntry } from './normalise-entry';
import { type QueuedLink, queueLink } from './queue/queue-link';
import { readQueue } from './queue/queue-positions';
import {
  asSavedArticleId,
  type SavedArticleEntry,
  type SavedArticleId,
  type SavedEdition,
  type SavedPicture,
  type WholeArticle,
} from './saved-article';
import { purgeArticle } from './writing/purge-article';
import { purgeExpired } from './writing/purge-expired';
import { readWhole, writeWhole } from './writing/whole-article';
import { deletePictures, writePictures } from './writing/write-pictures';

/**
 * The library as a whole: lists, editions, pictures, export and import. Gives the same guarantees as `Library`; it is
 * separate so that pages with one article need not load it.
 */
export class LibraryStore {
  readonly #connection: LibraryConnection;
  readonly #world: LibraryWorld;

  constructor(connection: LibraryConnection, world: LibraryWorld) {
    this.#connection = connection;
    this.#world = world;
  }

  /** Returns at most `count` entries, newest first, after `after` if given. Deleted entries are left out. */
  list(count: number, after?: SavedArticleEntry): Outcome<SavedArticleEntry[]> {
    return this.#connection.read((database) => listEntries(database, count, after));
  }

  /** Returns the queue in its order. Archived and deleted entries are left out. */
  queue(): Outcome<SavedArticleEntry[]> {
    return this.#connection.read(readQueue);
  }

  /** Reads every entry, including deleted ones, in parts. */
  readAll(onPart: (entries: SavedArticleEntry[]) => void): Outcome<void> {
    return this.#connection.read((database) => readAllEntries(database, onPart));
  }

  /** Prepares the next `readAll` to be fast. Call it when nothing waits for the library. */
  renewListParts(): Outcome<void> {
    return this.#connection.read(renewListParts);
  }

  /** Returns at most `count` entries whose searchable fields changed after `revision`, in order of change. */
  changedSince(revision: number, count: number): Outcome<SavedArticleEntry[]> {
    const later = IDBKeyRange.lowerBound(revision, true);
    return this.#connection.read(async (database) =>
      (await database.getAllFromIndex('entries', 'byRevision', later, count)).map(normaliseEntry),
    );
  }

  /** The ids of all entries. */
  ids(): Outcome<SavedArticleId[]> {
    return this.#connection.read(async (database) =>
      (await database.getAllKeys('entries')).map(asSavedArticleId),
    );
  }

  /** Returns one entry, deleted or not; null if there is none. */
  entry(id: SavedArticleId): Outcome<SavedArticleEntry | null> {
    return this.#connection.read(async (database) => {
      const entry = await database.get('entries', id);
      return entry ? normaliseEntry(entry) : null;
    });
  }

  /**
   * Saves links to read later. Links to saved articles, by their canonical address or that of their page, and addresses
   * outside the web are ignored. Returns the new entries.
   */
  saveLinks(links: readonly SavedLink[]): Outcome<SavedArticleEntry[]> {
    return this.#connection.write(
      async (write) => {
        const entries = write.objectStore('entries');
        let revision = await reserveRevisions(write, links.length);
        const added: SavedArticleEntry[] = [];
        for (const link of links) {
          if (!isWebAddress(link.url)) continue;
          if (await findEntry(entries, [toArticleUrlKey(link.url)])) continue;
          const id = asSavedArticleId(this.#world.newId());
          const entry = { ...toLinkEntry(link, id, this.#world.now()), revision };
          revision += 1;
          await entries.put(entry);
          added.push(entry);
        }
        return added;
      },
      (added) => added.map(({ id }) => id),
    );
  }

  /** Adds an address to the end of the queue: see `queueLink`. Fails for an address outside the web. */
  async queueLink(url: string): Outcome<QueuedLink> {
    if (!isWebAddress(url)) {
      return fail({ reason: 'storage-failed', cause: 'only links to the web can be queued' });
    }
    const world = { now: this.#world.now(), newId: this.#world.newId };
    return this.#connection.write(
      (write) => queueLink(write, url, world),
      ({ changed }) => changed,
    );
  }

  /** Permanently deletes articles. */
  purge(ids: readonly SavedArticleId[]): Outcome<void> {
    return this.#connection.write(
      async (write) => {
        for (const id of ids) await purgeArticle(write, id);
      },
      () => ids,
      { grows: false },
    );
  }

  /** Permanently deletes articles whose thirty days have passed: see `purgeExpired`. Returns how many. */
  async purgeExpired(): Outcome<number> {
    const purged = await this.#connection.write(
      (write) => purgeExpired(write, this.#world.now()),
      (ids) => ids,
      { grows: false },
    );
    return purged.ok ? succeed(purged.value.length) : purged;
  }

  /** Returns the texts of articles in the given order; empty for one without a text. */
  texts(ids: readonly SavedArticleId[]): Outcome<string[]> {
    return this.#connection.read(async (database) => {
      const { store } = database.transaction('bodies');
      const bodies = await Promise.all(ids.map((id) => store.get(id)));
      // The text is not validated with its article, which would take longer than reading it.
      return bodies.map((body) =>
        typeof body?.article?.text === 'string' ? body.article.text : '',
      );
    });
  }

  /** Returns earlier editions, oldest first. */
  editions(id: SavedArticleId): Outcome<SavedEdition[]> {
    return this.#connection.read((database) => database.getAll('editions', rangeOfArticle(id)));
  }

  /** Returns the saved and missing pictures of an article. */
  pictures(id: SavedArticleId): Outcome<SavedPicture[]> {
    return this.#connection.read((database) => database.getAll('pictures', rangeOfArticle(id)));
  }

  /** Returns the thumbnail; null if there is none. */
  thumbnail(id: SavedArticleId): Outcome<Blob | null> {
    return this.#connection.read(
      async (database) => (await database.get('thumbnails', id))?.blob ?? null,
    );
  }

  /** Saves pictures of an article, or that they are missing. Returns null if the article no longer exists. */
  keepPictures(
    id: SavedArticleId,
    pictures: readonly SavedPicture[],
    thumbnail: Blob | null,
  ): Outcome<SavedArticleEntry | null> {
    return this.#connection.write(
      (write) => writePictures(write, id, pictures, thumbnail),
      () => [id],
    );
  }

  /** Deletes the pictures of articles in one write. Their texts stay. */
  deletePictures(ids: readonly SavedArticleId[]): Outcome<void> {
    return this.#connection.write(
      async (write) => {
        for (const id of ids) await deletePictures(write, id);
      },
      () => ids,
      { grows: false },
    );
  }

  /** Returns everything about an article, unchecked; null if it does not exist. */
  readWhole(id: SavedArticleId): Outcome<WholeArticle | null> {
    return this.#connection.read((database) => readWhole(database, id));
  }

  /** Writes complete articles in one write, replacing any with the same ids and addresses. Returns their ids. */
  writeWhole(articles: readonly WholeArticle[]): Outcome<SavedArticleId[]> {
    return this.#connection.write(
      async (write) => {
        const written: SavedArticleId[] = [];
        for (const whole of articles) written.push(...(await writeWhole(write, whole)));
        return written;
      },
      (written) => written,
    );
  }

  /** Returns a value about the whole library; null if it was never set. */
  fact(name: 'backedUpAt'): Outcome<number | null> {
    return this.#connection.read(async (database) => (await database.get('facts', name)) ?? null);
  }

  /** Sets a value about the whole library. */
  setFact(name: 'backedUpAt', value: number): Outcome<void> {
    return this.#connection.write(
      async (write) => {
        await write.objectStore('facts').put(value, name);
      },
      () => [],
    );
  }
}
