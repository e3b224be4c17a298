import type { Article } from '@/utils/article/article';
import { type ArticleUrlKey, toArticleUrlKey } from '@/utils/article/article-url-key';
import { nameOfError } from '@/utils/article/describe-error';
import { parseArticle } from '@/utils/article/parse-article';
import { fail, type Result, succeed } from '@/utils/article/result';
import type { LibraryChanges } from './library-changes';
import { type LibraryDatabase, openLibraryDatabase } from './library-database';
import { listEntries } from './list-entries';
import {
  type SavedArticle,
  type SavedArticleEntry,
  type SavedArticleId,
  toEntry,
} from './saved-article';
import { nameStorageFailure, type StorageFailure } from './storage-failure';

/** What the library needs from outside. */
export interface LibraryWorld {
  now(): number;
  newId(): string;
  changes: LibraryChanges;
}

type Outcome<T> = Promise<Result<T, StorageFailure>>;

/**
 * The articles kept on this computer. Every write is one strict transaction: after a failure, a crash or a closed
 * popup an article is there whole or not at all. No method throws.
 */
export class Library {
  readonly #world: LibraryWorld;
  #database: Promise<LibraryDatabase> | null = null;

  constructor(world: LibraryWorld) {
    this.#world = world;
  }

  /** Keeps an article. One that is kept already under the same address is brought up to date and stays the same entry. */
  async save(article: Article): Outcome<SavedArticleEntry> {
    const urlKey = keyOf(article);
    return this.#attempt(async (database) => {
      const write = database.transaction(['entries', 'bodies'], 'readwrite', {
        durability: 'strict',
      });
      const existing = await write.objectStore('entries').index('byUrlKey').get(urlKey);
      // A fresh id comes from the world; the cast is the brand.
      const id = existing?.id ?? (this.#world.newId() as SavedArticleId);
      const entry = toEntry(article, id, urlKey, this.#world.now());
      void write.objectStore('entries').put(entry);
      void write.objectStore('bodies').put({ id, article });
      // Committed at once: a popup may close before it could wait for the transaction to end by itself.
      write.commit();
      await write.done;
      this.#world.changes.announce(id);
      return entry;
    });
  }

  /** The entry kept under an address, or null. */
  async find(urlKey: ArticleUrlKey): Outcome<SavedArticleEntry | null> {
    return this.#attempt(
      async (database) => (await database.getFromIndex('entries', 'byUrlKey', urlKey)) ?? null,
    );
  }

  /** One article, whole; null when it is not kept (any more). */
  async open(id: string): Outcome<SavedArticle | null> {
    return this.#attempt(async (database) => {
      const read = database.transaction(['entries', 'bodies']);
      const [entry, body] = await Promise.all([
        read.objectStore('entries').get(id),
        read.objectStore('bodies').get(id),
      ]);
      const article = parseArticle(body?.article);
      return entry && article ? { entry, article } : null;
    });
  }

  /** At most `count` entries, newest first; those that follow `after`, when given. */
  async list(count: number, after?: SavedArticleEntry): Outcome<SavedArticleEntry[]> {
    return this.#attempt((database) => listEntries(database, count, after));
  }

  /** How many articles are kept. */
  async count(): Outcome<number> {
    return this.#attempt((database) => database.count('entries'));
  }

  /** Takes an article out and answers it, so that `putBack` can undo it; null when it was not there. */
  async remove(id: SavedArticleId): Outcome<SavedArticle | null> {
    return this.#attempt(async (database) => {
      const write = database.transaction(['entries', 'bodies'], 'readwrite', {
        durability: 'strict',
      });
      const [entry, body] = await Promise.all([
        write.objectStore('entries').get(id),
        write.objectStore('bodies').get(id),
      ]);
      await Promise.all([
        write.objectStore('entries').delete(id),
        write.objectStore('bodies').delete(id),
        write.done,
      ]);
      this.#world.changes.announce(id);
      return entry && body ? { entry, article: body.article } : null;
    });
  }

  /** Puts a removed article back where it was, with its id and date; one saved anew meanwhile under its address stays instead. */
  async putBack({ entry, article }: SavedArticle): Outcome<SavedArticleEntry> {
    return this.#attempt(async (database) => {
      const write = database.transaction(['entries', 'bodies'], 'readwrite', {
        durability: 'strict',
      });
      const newer = await write.objectStore('entries').index('byUrlKey').get(entry.urlKey);
      if (!newer) {
        void write.objectStore('entries').put(entry);
        void write.objectStore('bodies').put({ id: entry.id, article });
      }
      await write.done;
      this.#world.changes.announce(entry.id);
      return newer ?? entry;
    });
  }

  /** Tries once more with a fresh connection: the browser drops connections when the disk was full or an update came. */
  async #attempt<T>(work: (database: LibraryDatabase) => Promise<T>): Outcome<T> {
    try {
      try {
        return succeed(await work(await this.#connect()));
      } catch (error) {
        if (nameOfError(error) !== 'InvalidStateError') throw error;
        this.#database = null;
        return succeed(await work(await this.#connect()));
      }
    } catch (error) {
      return fail(nameStorageFailure(error));
    }
  }

  #connect(): Promise<LibraryDatabase> {
    const forget = () => {
      this.#database = null;
    };
    this.#database ??= openLibraryDatabase(forget);
    this.#database.catch(forget);
    return this.#database;
  }
}

/** The key an article is kept under: the address its publisher gives it, else the page's own. */
export function keyOf(article: Pick<Article, 'url' | 'canonicalUrl'>): ArticleUrlKey {
  return toArticleUrlKey(article.canonicalUrl ?? article.url);
}
