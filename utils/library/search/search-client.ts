import { type ReadonlySignal, signal } from '@preact/signals';
import { describeError } from '@/utils/article/outcome/describe-error';
import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import { asSavedArticleId, type SavedArticleId } from '@/utils/library/store/saved-article';
import type { IndexProgress } from './index/catch-up';
import { createPageRoster } from './page-roster';
import { hasWords, type WordQuery } from './query';
import { parseResponse, type SearchRequest } from './search-messages';

/** What a page's search needs from outside. */
export interface SearchWorld {
  /** See `startSearchWorker`. May throw. */
  startWorker(): Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;
}

/** Why a search has no result: a later search replaced it, or this browser has no index. */
export type SearchFailureReason = 'superseded' | 'unavailable';

/** The search of one page. */
export interface Search {
  /** Starts the worker without waiting for it. */
  start(): void;
  stop(): void;
  /**
   * Ends the worker to free its memory, until `start` or the next search. Does nothing while a search is under way.
   */
  rest(): void;
  /**
   * Returns the articles that match the words of a query, best first, or null if the query has no words and so excludes
   * none. Filters are not applied; `selectEntries` does that. Only the latest call succeeds. Never rejects.
   */
  search(query: WordQuery): Promise<Result<readonly SavedArticleId[] | null, SearchFailureReason>>;
  /** Tells the worker which articles the page lists, which makes answers smaller. Optional. */
  know(ids: readonly SavedArticleId[]): void;
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

interface Waiting {
  number: number;
  query: WordQuery;
  settle(outcome: Result<readonly SavedArticleId[], SearchFailureReason>): void;
}

/** Creates the search of a page. */
export function createSearch(world: SearchWorld): Search {
  const progress = signal<IndexProgress | null>(null);
  const failure = signal<string | null>(null);
  const caughtUp = signal(0);
  let worker: ReturnType<SearchWorld['startWorker']> | null = null;
  let isResting = false;
  let count = 0;
  // One request is in flight. At most one more, the latest, waits for it to return.
  let sent: Waiting | null = null;
  let next: Waiting | null = null;
  const roster = createPageRoster();

  function settleAll(reason: SearchFailureReason): void {
    for (const waiting of [sent, next]) waiting?.settle(fail(reason));
    sent = next = null;
  }

  function giveUp(cause: string): void {
    failure.value = cause;
    progress.value = null;
    worker?.terminate();
    worker = null;
    settleAll('unavailable');
  }

  function send(waiting: Waiting): void {
    sent = waiting;
    const update = roster.takeUpdate();
    if (update) worker?.postMessage(update);
    const { number, query } = waiting;
    const { terms, excluded } = query;
    const request: SearchRequest = { type: 'search', number, query: { terms, excluded } };
    worker?.postMessage(request);
  }

  function onFound(number: number, ids: readonly SavedArticleId[] | null): void {
    if (sent?.number !== number) return;
    if (ids === null && number === count) {
      send(sent);
      return;
    }
    sent.settle(ids !== null && number === count ? succeed(ids) : fail('superseded'));
    sent = null;
    if (next) send(next);
    next = null;
  }

  function onProgress(now: IndexProgress | null): void {
    progress.value = now;
    if (now === null) caughtUp.value += 1;
  }

  function onMessage({ data }: MessageEvent<unknown>): void {
    const response = parseResponse(data);
    if (response?.type === 'found') onFound(response.number, toIds(response.ids));
    else if (response?.type === 'places')
      onFound(response.number, roster.idsAt(response.places, response.version));
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
      settleAll('superseded');
    },
    rest() {
      if (!worker || sent) return;
      isResting = true;
      worker.terminate();
      worker = null;
      progress.value = null;
      caughtUp.value = 0;
    },
    know: roster.know,
    async search(query) {
      count += 1;
      const number = count;
      next?.settle(fail('superseded'));
      next = null;
      if (!hasWords(query)) return succeed(null);
      if (isResting) start();
      if (!worker) return fail('unavailable');
      return new Promise((settle) => {
        const waiting = { number, query, settle };
        if (sent) next = waiting;
        else send(waiting);
      });
    },
  };
}

const toIds = (ids: string): SavedArticleId[] =>
  ids === '' ? [] : ids.split(' ').map(asSavedArticleId);
