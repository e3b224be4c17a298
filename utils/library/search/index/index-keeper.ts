import type { WordQuery } from '../query';
import { catchUp, type IndexedLibrary, type IndexProgress } from './catch-up';
import type { IndexFile } from './index-store';

/** Opens and recreates the index. */
export interface IndexSource {
  open(): IndexFile;
  /** Creates an empty index. */
  createEmpty(): IndexFile;
  /** Creates an empty index in memory. */
  createInMemory(): IndexFile;
}

/**
 * Owns the index, searches it and keeps it up to date. An index that fails is rebuilt; if the disk keeps refusing it,
 * in memory until the page closes.
 */
export class IndexKeeper {
  readonly #source: IndexSource;
  readonly #library: IndexedLibrary;
  readonly #onProgress: (progress: IndexProgress | null) => void;
  #file: IndexFile;
  #failures = 0;
  /** How often in a row the library could not be read. */
  #attempts = 0;
  #running: Promise<void> | null = null;
  #isBehind = false;
  #progress: IndexProgress | null = null;

  constructor(
    source: IndexSource,
    library: IndexedLibrary,
    onProgress: (progress: IndexProgress | null) => void,
  ) {
    this.#source = source;
    this.#library = library;
    this.#onProgress = onProgress;
    this.#file = source.open();
  }

  /** The indexing progress; null when the whole library is indexed. */
  get progress(): IndexProgress | null {
    return this.#progress;
  }

  /** Returns the ids of the articles that match the words of a query, best first. */
  search(query: WordQuery): string[] {
    try {
      return this.#file.index.search(query);
    } catch {
      this.#replace();
      // A failure shows with the next search.
      this.refresh().catch(() => undefined);
      return [];
    }
  }

  /**
   * Brings the index up to date. A call during an update adds another pass. Resolves when all is indexed, or when the
   * library cannot be read: it is then tried again later. Rejects if no index can be created, not even in memory.
   */
  refresh(): Promise<void> {
    this.#isBehind = true;
    this.#running ??= this.#catchUp().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #catchUp(): Promise<void> {
    while (this.#isBehind) {
      this.#isBehind = false;
      try {
        const isRead = await catchUp(this.#library, this.#file.index, (progress) =>
          this.#reportProgress(progress),
        );
        if (!isRead) {
          this.#tryLater();
          return;
        }
        this.#attempts = 0;
        this.#reportProgress(null);
        await this.#tidy();
      } catch (error) {
        if (this.#failures > MAX_FAILURES) throw error;
        this.#isBehind = true;
        this.#replace();
      }
    }
  }

  /**
   * The index stays incomplete until the library can be read: on a full disk, browsers may refuse to open it for a
   * while.
   */
  #tryLater(): void {
    const delay = FIRST_DELAY * 2 ** Math.min(this.#attempts, MAX_DOUBLINGS);
    this.#attempts += 1;
    setTimeout(() => void this.refresh().catch(() => undefined), delay);
  }

  /** Tidies the index after many changes, in steps between which searches are answered and changes stop it. */
  async #tidy(): Promise<void> {
    const { index } = this.#file;
    if (!index.isUntidy) return;
    for (let step = 0; !this.#isBehind && index.tidy(step === 0); step += 1) {
      if (step % STEPS_PER_COMMIT === 0) index.commit();
      await new Promise<void>((done) => setTimeout(done));
    }
    if (!this.#isBehind) index.markTidy();
    index.commit();
  }

  #replace(): void {
    this.#failures += 1;
    this.#file =
      this.#failures < MAX_FAILURES ? this.#createEmpty() : this.#source.createInMemory();
  }

  #createEmpty(): IndexFile {
    try {
      return this.#source.createEmpty();
    } catch {
      return this.#source.createInMemory();
    }
  }

  #reportProgress(progress: IndexProgress | null): void {
    this.#progress = progress;
    this.#onProgress(progress);
  }
}

/** Steps of tidying that are written to the file together. */
const STEPS_PER_COMMIT = 10;

/** Milliseconds until the library is read again. Doubled each time, up to half a minute. */
const FIRST_DELAY = 500;
const MAX_DOUBLINGS = 6;

/** After two failures the disk is not tried again. */
const MAX_FAILURES = 2;
