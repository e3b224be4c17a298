import { nameOfError } from '@/utils/article/outcome/describe-error';
import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import type { ChangedArticles, LibraryChanges } from '../library-changes';
import { forgetParts } from '../list-parts';
import { browserDiskSpace } from './disk-space';
import { abortQuietly, beginWrite } from './library-database';
import { BlockedError, beginOpening } from './library-opening';
import type { LibraryDatabase, LibraryWrite } from './library-schema';
import { type StorageFailure, toStorageFailure } from './storage-failure';

/** The outcome of a library operation. */
export type Outcome<T> = Promise<Result<T, StorageFailure>>;

/** The library's database. Opens it when first needed, and again if the browser closed it. No method throws. */
export class LibraryConnection {
  readonly #changes: LibraryChanges;
  readonly #diskSpace = browserDiskSpace();
  #opening: (() => Promise<LibraryDatabase>) | null = null;

  constructor(changes: LibraryChanges) {
    this.#changes = changes;
  }

  /** Reads, retrying once on a new connection: browsers close connections after a full disk or an update. */
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
      return fail(toStorageFailure(error, await this.#diskSpace.isNearlyFullNow()));
    }
  }

  /**
   * Runs `work` in one strict transaction and announces the changes to other pages. If it fails or the browser crashes,
   * nothing is changed. `work` must only await the transaction's own requests.
   *
   * Writes that add data are refused while the disk is nearly full: a browser that runs out of space during a write may
   * find its database damaged at the next start and delete all of it.
   */
  async write<T>(
    work: (write: LibraryWrite) => Promise<T>,
    changed: (value: T) => ChangedArticles,
    { grows = true }: { grows?: boolean } = {},
  ): Outcome<T> {
    if (grows && (await this.#diskSpace.isNearlyFull())) {
      return fail({ reason: 'storage-full', cause: 'the disk is nearly full' });
    }
    return this.read(async (database) => {
      const write = beginWrite(database);
      // Rejects with the failed request, which is reported below.
      write.done.catch(() => undefined);
      const { value, ids } = await this.#work(write, work, changed).catch(
        async (error: unknown) => {
          abortQuietly(write);
          throw await findCause(write, error);
        },
      );
      // Commits explicitly, because a popup may close before the transaction would complete by itself.
      write.commit();
      await write.done;
      if (ids.length > 0) this.#changes.announce(ids);
      return value;
    });
  }

  async #work<T>(
    write: LibraryWrite,
    work: (write: LibraryWrite) => Promise<T>,
    changed: (value: T) => ChangedArticles,
  ) {
    const value = await work(write);
    const ids = changed(value);
    await forgetParts(write, ids);
    return { value, ids };
  }

  async #connect(): Promise<LibraryDatabase> {
    const forget = () => {
      this.#opening = null;
    };
    this.#opening ??= beginOpening(forget);
    try {
      return await this.#opening();
    } catch (error) {
      // A blocked request succeeds when the other page closes; a new one would wait behind it.
      if (!(error instanceof BlockedError)) forget();
      throw error;
    }
  }
}

/** Requests of an aborted transaction only report an AbortError; the transaction has the cause. */
async function findCause(write: LibraryWrite, error: unknown): Promise<unknown> {
  if (nameOfError(error) !== 'AbortError') return error;
  return write.done.then(
    () => error,
    (cause: unknown) => cause,
  );
}
