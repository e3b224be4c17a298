import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import type { SavedArticleId } from '@/utils/library/store/saved-article';
import type { WordQuery } from './query';
import type { SearchRequest } from './search-messages';

/** Why a search has no result: a later search replaced it, or this browser has no index. */
export type SearchFailureReason = 'superseded' | 'unavailable';

type Found = Result<readonly SavedArticleId[], SearchFailureReason>;

/** The searches of a page that wait for their results. Only the latest succeeds. */
export interface SearchRequests {
  /** Whether a request is in flight. */
  isBusy(): boolean;
  /** Makes every earlier search outdated. Call it before each search. */
  supersede(): void;
  /** Requests the articles that match a query, as soon as no request is in flight. */
  add(query: WordQuery): Promise<Found>;
  /** Handles the response to a request. Without ids, the request is sent again, unless a later search replaced it. */
  answer(number: number, ids: readonly SavedArticleId[] | null): void;
  failAll(reason: SearchFailureReason): void;
}

interface Waiting {
  number: number;
  query: WordQuery;
  settle(outcome: Found): void;
}

/** Creates the requests of a page. `post` sends one to the worker. */
export function createSearchRequests(post: (request: SearchRequest) => void): SearchRequests {
  /** The number of the latest search. */
  let latest = 0;
  // One request is in flight. At most one more, the latest, waits for it to return.
  let sent: Waiting | null = null;
  let next: Waiting | null = null;

  function send(waiting: Waiting): void {
    sent = waiting;
    const { number, query } = waiting;
    const { terms, excluded } = query;
    post({ type: 'search', number, query: { terms, excluded } });
  }

  return {
    isBusy: () => sent !== null,
    supersede() {
      latest += 1;
      next?.settle(fail('superseded'));
      next = null;
    },
    add(query) {
      return new Promise((settle) => {
        const waiting = { number: latest, query, settle };
        if (sent) next = waiting;
        else send(waiting);
      });
    },
    answer(number, ids) {
      if (sent?.number !== number) return;
      if (ids === null && number === latest) return send(sent);
      sent.settle(ids !== null && number === latest ? succeed(ids) : fail('superseded'));
      sent = null;
      if (next) send(next);
      next = null;
    },
    failAll(reason) {
      for (const waiting of [sent, next]) waiting?.settle(fail(reason));
      sent = next = null;
    },
  };
}
