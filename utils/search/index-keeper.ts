import { catchUp, type IndexedLibrary, type IndexProgress } from './catch-up';
import type { IndexFile } from './index-store';
import { parseQuery } from './parse-query';

/** Opens and makes anew what `IndexKeeper` keeps. */
export interface IndexSource {
  open(): IndexFile;
  startAnew(): IndexFile;
}

/** Has the index, answers from it and keeps it up with the library. An index that fails is made anew. */
export class IndexKeeper {
  readonly #source: IndexSource;
  readonly #library: IndexedLibrary;
  readonly #onProgress: (progress: IndexProgress | null) => void;
  #file: IndexFile;
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

  /** The ids of the articles that have the words of what was typed, the best first. Filters are not looked at. */
  search(text: string): string[] {
    const query = parseQuery(text);
    try {
      return this.#file.index.search(query);
    } catch {
      this.#file = this.#source.startAnew();
      void this.refresh();
      return [];
    }
  }

  /** Catches up with the library; called while it does so, it looks once more afterwards. Done when all of it is. */
  refresh(): Promise<void> {
    this.#isBehind = true;
    this.#running ??= this.#catchUp().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #catchUp(): Promise<void> {
    let failures = 0;
    while (this.#isBehind && failures < MOST_FAILURES) {
      this.#isBehind = false;
      try {
        await catchUp(this.#library, this.#file.index, (progress) => this.#tell(progress));
      } catch {
        failures += 1;
        this.#isBehind = true;
        this.#file = this.#source.startAnew();
      }
    }
    // After the last failure the progress stays as it was: not everything can be found.
    if (failures < MOST_FAILURES) this.#tell(null);
  }

  #tell(progress: IndexProgress | null): void {
    this.#progress = progress;
    this.#onProgress(progress);
  }
}

/** A disk that refuses a new index twice will refuse the third. */
const MOST_FAILURES = 2;
