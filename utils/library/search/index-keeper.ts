import { catchUp, type IndexedLibrary, type IndexProgress } from './catch-up';
import type { IndexFile } from './index-store';
import type { WordQuery } from './query';

/** Opens and makes anew what `IndexKeeper` keeps. */
export interface IndexSource {
  open(): IndexFile;
  /** An empty index. */
  startAnew(): IndexFile;
  /** An empty index that needs no disk. */
  startInMemory(): IndexFile;
}

/**
 * Has the index, answers from it and keeps it up with the library. An index that fails is made anew; where the disk
 * refuses it again and again, in memory: it goes with the page, but everything can be found.
 */
export class IndexKeeper {
  readonly #source: IndexSource;
  readonly #library: IndexedLibrary;
  readonly #onProgress: (progress: IndexProgress | null) => void;
  #file: IndexFile;
  #failures = 0;
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

  /** How far it is; null when it knows all of the library. */
  get progress(): IndexProgress | null {
    return this.#progress;
  }

  /** Returns the ids of the articles that match the words of a query, best first. */
  search(query: WordQuery): string[] {
    try {
      return this.#file.index.search(query);
    } catch {
      this.#replace();
      // Whether that goes is found out with the next search.
      this.refresh().catch(() => undefined);
      return [];
    }
  }

  /**
   * Catches up with the library; called while it does so, it looks once more afterwards. Done when all of it is. Rejects
   * when there can be no index, not even in memory.
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
        await catchUp(this.#library, this.#file.index, (progress) => this.#tell(progress));
      } catch (error) {
        if (this.#failures > MOST_FAILURES) throw error;
        this.#isBehind = true;
        this.#replace();
      }
    }
    this.#tell(null);
  }

  #replace(): void {
    this.#failures += 1;
    this.#file = this.#failures < MOST_FAILURES ? this.#startAnew() : this.#source.startInMemory();
  }

  #startAnew(): IndexFile {
    try {
      return this.#source.startAnew();
    } catch {
      return this.#source.startInMemory();
    }
  }

  #tell(progress: IndexProgress | null): void {
    this.#progress = progress;
    this.#onProgress(progress);
  }
}

/** A disk that refuses a new index twice will refuse the third. */
const MOST_FAILURES = 2;
