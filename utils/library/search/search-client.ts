import { type ReadonlySignal, signal } from '@preact/signals';
import { describeError } from '@/utils/article/outcome/describe-error';
import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import { asSavedArticleId, type SavedArticleId } from '@/utils/library/store/saved-article';
import type { IndexProgress } from './index/catch-up';
import { createPageRoster } from './page-roster';
import { hasWords, type WordQuery } from './query';
import { parseResponse } from './search-messages';
import { createSearchRequests, type SearchFailureReason } from './search-requests';

/** What a page's search needs from outside. */
export interface SearchWorld {
  /** See `startSearchWorker`. May throw. */
  startWorker(): Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;
}

/** The search of one page. */
export interface Search {
  /** Starts the worker without waiting for it. */
  start(): void;
  stop(): void;
  /**
   * Ends the worker to free its memory, until `start` or the next search. Does nothing while a search is in progress.
   */
  rest(): void;
  /**
   * Returns the articles that match the words of a query, best first, or null if the query has no words and so excludes
   * none. Filters are not applied; `selectEntries` does that. Only the latest call succeeds; earlier ones fail as
   * `superseded`. Never rejects.
   */
  search(query: WordQuery): Promise<Result<readonly SavedArticleId[] | null, SearchFailureReason>>;
  /** Sends the worker the list of articles on the page, which makes responses smaller. Optional. */
  setRoster(ids: readonly SavedArticleId[]): void;
  /** How much of the library is indexed; null when all of it is. */
  progress: ReadonlySignal<IndexProgress | null>;
  /**
   * How often the index has caught up with the library since the worker started. Earlier results may be incomplete. 0
   * until it first has.
   */
  caughtUp: ReadonlySignal<number>;
  /** The browser's error message if there is no index; otherwise null. */
  failure: ReadonlySignal<string | null>;
}

/** Creates the search of a page. */
export function createSearch(world: SearchWorld): Search {
  const progress = signal<IndexProgress | null>(null);
  const failure = signal<string | null>(null);
  const caughtUp = signal(0);
  let worker: ReturnType<SearchWorld['startWorker']> | null = null;
  let isResting = false;
  const roster = createPageRoster();
  const requests = createSearchRequests((request) => {
    const update = roster.takeUpdate();
    if (update) worker?.postMessage(update);
    worker?.postMessage(request);
  });

  function giveUp(cause: string): void {
    failure.value = cause;
    progress.value = null;
    worker?.terminate();
    worker = null;
    requests.failAll('unavailable');
  }

  function onProgress(latest: IndexProgress | null): void {
    progress.value = latest;
    if (latest === null) caughtUp.value += 1;
  }

  function onMessage({ data }: MessageEvent<unknown>): void {
    const response = parseResponse(data);
    if (response?.type === 'found') requests.answer(response.number, toIds(response.ids));
    else if (response?.type === 'indexes')
      requests.answer(response.number, roster.idsAt(response.indexes, response.version));
    else if (response?.type === 'progress') onProgress(response.progress);
    else if (response?.type === 'failed') giveUp(response.cause);
  }

  function start(): void {
    isResting = false;
    if (worker) return;
    try {
      const started = world.startWorker();
      worker = started;
      roster.reset();
      started.addEventListener('message', (message) => {
        if (worker === started) onMessage(message);
      });
      started.addEventListener('error', (event) => {
        if (worker === started) giveUp(event.message || 'no worker');
      });
    } catch (error) {
      giveUp(describeError(error));
    }
  }

  return {
    progress,
    caughtUp,
    failure,
    start,
    stop() {
      isResting = false;
      worker?.terminate();
      worker = null;
      requests.failAll('superseded');
    },
    rest() {
      if (!worker || requests.isBusy()) return;
      isResting = true;
      worker.terminate();
      worker = null;
      progress.value = null;
      caughtUp.value = 0;
    },
    setRoster: roster.set,
    async search(query) {
      requests.supersede();
      if (!hasWords(query)) return succeed(null);
      if (isResting) start();
      return worker ? requests.add(query) : fail('unavailable');
    },
  };
}

const toIds = (ids: string): SavedArticleId[] =>
  ids === '' ? [] : ids.split(' ').map(asSavedArticleId);
