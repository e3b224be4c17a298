import { type ReadonlySignal, signal } from '@preact/signals';
import { describeError } from '@/utils/article/outcome/describe-error';
import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import type { SavedArticleId } from '@/utils/library/store/saved-article';
import { asSavedArticleId } from '@/utils/library/store/saved-article';
import type { IndexProgress } from './catch-up';
import { parseQuery } from './parse-query';
import { asksForWords, type Query } from './query';
import { parseResponse, type SearchRequest } from './search-messages';

/** What a page's search needs from outside. */
export interface SearchWorld {
  /** See `startSearchWorker`. May throw. */
  startWorker(): Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;
}

/** What was found. Filters are still to be applied, with `matchesFilters`. */
export interface Found {
  query: Query;
  /** The articles with the words asked for, the best first; null when no words were asked for, so every article is one. */
  ids: readonly SavedArticleId[] | null;
}

/** Why nothing was found out: a later search came first, or there is no index in this browser. */
export type SearchFailureReason = 'superseded' | 'unavailable';

/** The search of one page. */
export interface Search {
  /** Starts the worker; nothing waits for it. */
  start(): void;
  stop(): void;
  /** Only the newest call gets what it asks for. Never rejects. */
  search(text: string): Promise<Result<Found, SearchFailureReason>>;
  /** How much of the library can be found; null when it is all of it. */
  progress: ReadonlySignal<IndexProgress | null>;
  /** How often the index has caught up with the library; 0 while it is not known whether it has. What was found before may be less. */
  caughtUp: ReadonlySignal<number>;
  /** Why there is no index, in the browser's words; null while there is no such reason. */
  failure: ReadonlySignal<string | null>;
}

interface Waiting {
  number: number;
  text: string;
  settle(outcome: Result<string[], SearchFailureReason>): void;
}

/** Makes the search of a page. */
export function createSearch(world: SearchWorld): Search {
  const progress = signal<IndexProgress | null>(null);
  const failure = signal<string | null>(null);
  const caughtUp = signal(0);
  let worker: ReturnType<SearchWorld['startWorker']> | null = null;
  let count = 0;
  // One question is on its way, and at most one, the newest, waits for it to come back.
  let asked: Waiting | null = null;
  let next: Waiting | null = null;

  const order = (message: SearchRequest) => worker?.postMessage(message);

  function giveUp(cause: string): void {
    failure.value = cause;
    progress.value = null;
    worker?.terminate();
    worker = null;
    for (const waiting of [asked, next]) waiting?.settle(fail('unavailable'));
    asked = next = null;
  }

  function ask(waiting: Waiting): void {
    asked = waiting;
    order({ type: 'search', number: waiting.number, text: waiting.text });
  }

  function onFound(number: number, ids: string[]): void {
    if (asked?.number !== number) return;
    asked.settle(number === count ? succeed(ids) : fail('superseded'));
    asked = null;
    if (next) ask(next);
    next = null;
  }

  function onProgress(now: IndexProgress | null): void {
    progress.value = now;
    if (now === null) caughtUp.value += 1;
  }

  function onMessage({ data }: MessageEvent<unknown>): void {
    const report = parseResponse(data);
    if (report?.type === 'found') onFound(report.number, report.ids);
    else if (report?.type === 'progress') onProgress(report.progress);
    else if (report?.type === 'failed') giveUp(report.cause);
  }

  return {
    progress,
    caughtUp,
    failure,
    start() {
      if (worker) return;
      try {
        const started = world.startWorker();
        worker = started;
        started.addEventListener('message', onMessage);
        started.addEventListener('error', (event) => giveUp(event.message || 'no worker'));
      } catch (error) {
        giveUp(describeError(error));
      }
    },
    stop() {
      worker?.terminate();
      worker = null;
      for (const waiting of [asked, next]) waiting?.settle(fail('superseded'));
      asked = next = null;
    },
    async search(text) {
      const query = parseQuery(text);
      count += 1;
      const number = count;
      next?.settle(fail('superseded'));
      next = null;
      if (!asksForWords(query)) return succeed({ query, ids: null });
      if (!worker) return fail('unavailable');
      const outcome = await new Promise<Result<string[], SearchFailureReason>>((settle) => {
        const waiting = { number, text, settle };
        if (asked) next = waiting;
        else ask(waiting);
      });
      return outcome.ok ? succeed({ query, ids: outcome.value.map(asSavedArticleId) }) : outcome;
    },
  };
}
