import { nameOfError } from '@/utils/article/outcome/describe-error';
import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import type { LibraryDatabase, LibraryWrite } from '@/utils/library/store/library-schema';
import { browserRoom } from './disk-room';
import type { ChangedArticles, LibraryChanges } from './library-changes';
import { beginWrite } from './library-database';
import { BlockedError, beginOpening } from './library-opening';
import { nameStorageFailure, type StorageFailure } from './storage-failure';

/** What comes of an operation of the library. */
export type Outcome<T> = Promise<Result<T, StorageFailure>>;

/** The library's database, opened when first needed and again when the browser has dropped it. No method throws. */
export class LibraryConnection {
  readonly #changes: LibraryChanges;
  readonly #room = browserRoom();
  #opening: (() => Promise<LibraryDatabase>) | null = null;

  constructor(changes: LibraryChanges) {
    this.#changes = changes;
  }

  /** Reads, and tries once more on a fresh connection: the browser drops them when the disk was full or an update came. */
  async read<T>(work: (database: LibraryDatabase) => Promise<T>): Outcome<T> {
    try {
      try {
        return succeed(await work(await this.#connect()));
      } catch (error) {
        if (nameOfError(error) !== 'InvalidStateError') throw error;
        this.#opening = null;
        return succeed(await work(await this.#connect()));
      }
    } catch (error) {
      return fail(nameStorageFailure(error, await this.#room.look()));
    }
  }

  /**
   * Does all of the work in one strict transaction and tells the other pages what changed. When it fails, or the browser
   * dies under it, nothing of it has happened. The work must wait for nothing but the transaction itself.
   *
   * What adds to the library is refused while the disk is nearly full. A browser that runs out of room in the middle of
   * a write may find its database damaged when it next starts, and then throws all of it away.
   */
  async write<T>(
    work: (write: LibraryWrite) => Promise<T>,
    changed: (value: T) => ChangedArticles,
    { grows = true }: { grows?: boolean } = {},
  ): Outcome<T> {
    if (grows && (await this.#room.isGone())) {
      return fail({ reason: 'storage-full', cause: 'the disk is nearly full' });
    }
    return this.read(async (database) => {
      const write = beginWrite(database);
      // Fails with the request that failed, which is what is told.
      write.done.catch(() => undefined);
      const value = await work(write).catch(async (error: unknown) => {
        abort(write);
        throw await findCause(write, error);
      });
      // Committed at once: a popup may close before it could wait for the transaction to end by itself.
      write.commit();
      await write.done;
      const ids = changed(value);
      if (ids.length > 0) this.#changes.announce(ids);
      return value;
    });
  }

  async #connect(): Promise<LibraryDatabase> {
    const forget = () => {
      this.#opening = null;
    };
    this.#opening ??= beginOpening(forget);
    try {
      return await this.#opening();
    } catch (error) {
      // One that is blocked still opens when the other page is closed; whoever asks for another waits behind it.
      if (!(error instanceof BlockedError)) forget();
      throw error;
    }
  }
}

/** A transaction whose request failed has ended by itself, and says so when it is ended again. */
function abort(write: LibraryWrite): void {
  try {
    write.abort();
  } catch {
    // It has ended.
  }
}

/** Requests of a transaction that the browser gave up say no more than that; the transaction says why. */
async function findCause(write: LibraryWrite, error: unknown): Promise<unknown> {
  if (nameOfError(error) !== 'AbortError') return error;
  return write.done.then(
    () => error,
    (cause: unknown) => cause,
  );
}
