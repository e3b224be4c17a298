import { type ArticleUrlKey, keyOfArticle } from '@/utils/article/address/article-url-key';
import { isWebAddress } from '@/utils/article/address/is-web-address';
import type { Article } from '@/utils/article/article';
import { fail, succeed } from '@/utils/article/outcome/result';
import { parseArticle } from '@/utils/article/parse-article';
import { shortenArticle } from '@/utils/article/shorten-article';
import type { LibraryConnection, Outcome } from './database/library-connection';
import type { LibraryWrite } from './database/library-schema';
import { reserveRevisions } from './database/reserve-revisions';
import { applyChange, type EntryChange, revertChange } from './entry-change';
import { findEntry } from './find-entry';
import { normaliseEntry } from './normalise-entry';
import { admitToQueue, moveInQueue } from './queue/queue-positions';
import type { EntryMarks, SavedArticle, SavedArticleEntry, SavedArticleId } from './saved-article';
import { undoSave } from './writing/undo-save';
import { writeArticle } from './writing/write-article';

/** What the library needs from outside. */
export interface LibraryWorld {
  now(): number;
  newId(): string;
}

/**
 * The saved articles, for pages that show one article; `LibraryStore` is for pages that show many. Every write is one
 * strict transaction: after a failure, a crash or a closed popup an article is saved completely or not at all. No
 * method throws.
 */
export class Library {
  readonly #connection: LibraryConnection;
  readonly #world: LibraryWorld;

  constructor(connection: LibraryConnection, world: LibraryWorld) {
    this.#connection = connection;
    this.#world = world;
  }

  /**
   * Saves an article. If its address is already saved, the entry keeps its tags and state, and the previous text
   * becomes an earlier edition. Fails if its address is not one of the web.
   */
  async save(article: Article): Outcome<SavedArticleEntry> {
    if (!isWebAddress(article.url)) {
      return fail({ reason: 'storage-failed', cause: 'only articles from the web can be saved' });
    }
    return this.#connection.write(
      (write) =>
        writeArticle(write, article, keyOfArticle(article), {
          now: this.#world.now(),
          newId: this.#world.newId,
        }),
      (entry) => [entry.id],
    );
  }

  /**
   * Undoes the last save: restores the previous edition, or removes the article. Returns the remaining entry or null.
   */
  undoSave(id: SavedArticleId): Outcome<SavedArticleEntry | null> {
    return this.#connection.write(
      (write) => undoSave(write, id, this.#world.now()),
      () => [id],
      { grows: false },
    );
  }

  /**
   * Returns the entry with this canonical or page address, or else with one of the others; null if there is none or it
   * is deleted.
   */
  find(...keys: readonly ArticleUrlKey[]): Outcome<SavedArticleEntry | null> {
    return this.#connection.read(async (database) => {
      const found = await findEntry(database.transaction('entries').store, keys);
      return found && found.deletedAt === null ? normaliseEntry(found) : null;
    });
  }

  /** Returns an article with its body; null if it no longer exists. */
  open(id: string): Outcome<SavedArticle | null> {
    return this.#connection.read(async (database) => {
      const read = database.transaction(['entries', 'bodies']);
      const [entry, body] = await Promise.all([
        read.objectStore('entries').get(id),
        read.objectStore('bodies').get(id),
      ]);
      const article = parseArticle(body?.article);
      return entry && article
        ? { entry: normaliseEntry(entry), article: shortenArticle(article) }
        : null;
    });
  }

  /**
   * Changes entries. Returns the previous entries, for `putBack`. Unknown ids are ignored, and so are those for which
   * the queue has no room.
   */
  change(ids: readonly SavedArticleId[], change: EntryChange): Outcome<SavedArticleEntry[]> {
    const now = this.#world.now();
    const isSearchable = (change.addTags ?? change.removeTags) !== undefined;
    const work = async (write: LibraryWrite) => {
      const store = write.objectStore('entries');
      const revision = isSearchable ? await reserveRevisions(write, ids.length) : 0;
      const found = await Promise.all(ids.map((id) => store.get(id)));
      const known = found.filter((entry) => entry !== undefined);
      const { before, firstPosition } = change.isQueued
        ? await admitToQueue(store, known, now)
        : { before: known, firstPosition: now };
      const writes = before.map((entry, index) => {
        const changed = applyChange(entry, change, now, firstPosition + index);
        return store.put(isSearchable ? { ...changed, revision: revision + index } : changed);
      });
      await Promise.all(writes);
      return before;
    };
    return this.#connection.write(work, toIds, { grows: false });
  }

  /**
   * Moves an article to "Recently deleted". Returns its previous entry, for `putBack`, or null if it does not exist.
   */
  async remove(id: SavedArticleId): Outcome<SavedArticleEntry | null> {
    const before = await this.change([id], { isDeleted: true });
    return before.ok ? succeed(before.value[0] ?? null) : before;
  }

  /** Undoes `remove`. */
  async restore(id: SavedArticleId): Outcome<void> {
    const before = await this.change([id], { isDeleted: false });
    return before.ok ? succeed(undefined) : before;
  }

  /**
   * Moves an entry of the queue to just before another one, or to its end for null. Returns the previous entries of
   * those that changed, for `putBack` with `isQueued`; none if either is not in the queue.
   */
  moveInQueue(id: SavedArticleId, before: SavedArticleId | null): Outcome<SavedArticleEntry[]> {
    return this.#connection.write(
      (write) => moveInQueue(write.objectStore('entries'), id, before),
      toIds,
      { grows: false },
    );
  }

  /** Undoes `change`: restores what it set. What other windows have changed since stays, as do text and pictures. */
  putBack(before: readonly EntryMarks[], change: EntryChange): Outcome<void> {
    return this.#connection.write(
      async (write) => {
        const store = write.objectStore('entries');
        const revision = await reserveRevisions(write, before.length);
        const writes = before.map(async (entry, index) => {
          const now = await store.get(entry.id);
          if (!now) return;
          await store.put({ ...revertChange(now, entry, change), revision: revision + index });
        });
        await Promise.all(writes);
      },
      () => toIds(before),
      { grows: false },
    );
  }
}

function toIds(entries: readonly EntryMarks[]): SavedArticleId[] {
  return entries.map(({ id }) => id);
}
