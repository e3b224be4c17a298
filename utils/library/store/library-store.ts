import { toArticleUrlKey } from '@/utils/article/article-url-key';
import type { LibraryWorld } from './library';
import type { LibraryConnection, Outcome } from './library-connection';
import { type SavedLink, toLinkEntry } from './link-entry';
import { listEntries, readAllEntries } from './list-entries';
import { purgeArticle } from './purge-article';
import { reserveRevisions } from './reserve-revisions';
import {
  asSavedArticleId,
  type SavedArticleEntry,
  type SavedArticleId,
  type SavedEdition,
  type SavedPicture,
  type WholeArticle,
} from './saved-article';
import { readWhole, writeWhole } from './whole-article';
import { dropPictures, writePictures } from './write-pictures';

/** How long what was deleted can still be taken back, in milliseconds. */
export const DELETED_FOR = 30 * 24 * 60 * 60 * 1000;

/**
 * The library seen as a whole: lists, editions, pictures, what goes out and comes in. Of the same promises as `Library`,
 * and apart from it so that whoever reads one article does not load all this.
 */
export class LibraryStore {
  readonly #connection: LibraryConnection;
  readonly #world: LibraryWorld;

  constructor(connection: LibraryConnection, world: LibraryWorld) {
    this.#connection = connection;
    this.#world = world;
  }

  /** At most `count` entries, newest first; those that follow `after`, when given. Deleted ones are left out. */
  list(count: number, after?: SavedArticleEntry): Outcome<SavedArticleEntry[]> {
    return this.#connection.read((database) => listEntries(database, count, after));
  }

  /** Every entry, deleted ones too, in parts as they are read. */
  readAll(onPart: (entries: SavedArticleEntry[]) => void): Outcome<void> {
    return this.#connection.read((database) => readAllEntries(database, onPart));
  }

  /** Entries whose searchable part changed after `revision`, in the order of their changes; at most `count`. */
  changedSince(revision: number, count: number): Outcome<SavedArticleEntry[]> {
    const later = IDBKeyRange.lowerBound(revision, true);
    return this.#connection.read((database) =>
      database.getAllFromIndex('entries', 'byRevision', later, count),
    );
  }

  /** The ids of all entries. */
  ids(): Outcome<SavedArticleId[]> {
    return this.#connection.read(async (database) =>
      (await database.getAllKeys('entries')).map(asSavedArticleId),
    );
  }

  /** One entry, deleted or not; null when there is none. */
  entry(id: SavedArticleId): Outcome<SavedArticleEntry | null> {
    return this.#connection.read(async (database) => (await database.get('entries', id)) ?? null);
  }

  /** Keeps addresses to be read later. Those that are kept already stay as they are; answers the new entries. */
  saveLinks(links: readonly SavedLink[]): Outcome<SavedArticleEntry[]> {
    return this.#connection.write(
      async (write) => {
        const entries = write.objectStore('entries');
        let revision = await reserveRevisions(write, links.length);
        const added: SavedArticleEntry[] = [];
        for (const link of links) {
          const key = toArticleUrlKey(link.url);
          if (await entries.index('byUrlKey').getKey(key)) continue;
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

  /** Removes articles for good. This cannot be undone. */
  purge(ids: readonly SavedArticleId[]): Outcome<void> {
    return this.#connection.write(
      async (write) => {
        for (const id of ids) await purgeArticle(write, id);
      },
      () => ids,
      { grows: false },
    );
  }

  /** Removes for good what was deleted longer ago than `DELETED_FOR`; answers how many. */
  purgeExpired(): Outcome<number> {
    const longAgo = IDBKeyRange.upperBound(this.#world.now() - DELETED_FOR);
    return this.#connection.write(
      async (write) => {
        const ids = await write.objectStore('entries').index('byDeletedAt').getAllKeys(longAgo);
        for (const id of ids) await purgeArticle(write, asSavedArticleId(id));
        return ids.length;
      },
      (count) => (count > 0 ? 'all' : []),
      { grows: false },
    );
  }

  /** What an article said before, oldest first. */
  editions(id: SavedArticleId): Outcome<SavedEdition[]> {
    const range = IDBKeyRange.bound([id], [id, []]);
    return this.#connection.read((database) => database.getAll('editions', range));
  }

  /** The pictures of an article that are kept or missing. */
  pictures(id: SavedArticleId): Outcome<SavedPicture[]> {
    const range = IDBKeyRange.bound([id], [id, []]);
    return this.#connection.read((database) => database.getAll('pictures', range));
  }

  /** The small picture for lists; null when none was made. */
  thumbnail(id: SavedArticleId): Outcome<Blob | null> {
    return this.#connection.read(
      async (database) => (await database.get('thumbnails', id))?.blob ?? null,
    );
  }

  /** Keeps pictures of an article, or that they are missing. Null when the article is not kept (any more). */
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

  /** Lets go of the pictures of articles, all in one write; their text stays. */
  dropPictures(ids: readonly SavedArticleId[]): Outcome<void> {
    return this.#connection.write(
      async (write) => {
        for (const id of ids) await dropPictures(write, id);
      },
      () => ids,
      { grows: false },
    );
  }

  /** Everything that belongs to an article, unchecked; null when it is not kept. */
  readWhole(id: SavedArticleId): Outcome<WholeArticle | null> {
    return this.#connection.read((database) => readWhole(database, id));
  }

  /** Puts articles as they were in place of what is kept under their ids and addresses, all in one write. */
  writeWhole(articles: readonly WholeArticle[]): Outcome<void> {
    return this.#connection.write(
      async (write) => {
        for (const whole of articles) await writeWhole(write, whole);
      },
      () => articles.map(({ entry }) => entry.id),
    );
  }

  /** A fact about the library as a whole; null when it was never told. */
  fact(name: 'backedUpAt'): Outcome<number | null> {
    return this.#connection.read(async (database) => (await database.get('facts', name)) ?? null);
  }

  /** Tells a fact about the library as a whole. */
  setMeta(name: 'backedUpAt', value: number): Outcome<void> {
    return this.#connection.write(
      async (write) => {
        await write.objectStore('facts').put(value, name);
      },
      () => [],
    );
  }
}
