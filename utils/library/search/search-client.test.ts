// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { asSavedArticleId } from '@/utils/library/store/saved-article';
import { parseQuery } from './parse-query';
import { createSearch } from './search-client';
import type { HitsRequest, SearchRequest } from './search-messages';

/** A fake worker that records requests and responds on demand. */
function makeWorker() {
  const requests: HitsRequest[] = [];
  const rosters: Extract<SearchRequest, { type: 'roster' }>[] = [];
  const target = new EventTarget();
  const worker = {
    postMessage: (request: SearchRequest) =>
      void (request.type === 'search' ? requests.push(request) : rosters.push(request)),
    terminate: vi.fn(),
    addEventListener: target.addEventListener.bind(target),
  };
  const report = (data: unknown) => target.dispatchEvent(new MessageEvent('message', { data }));
  return {
    requests,
    rosters,
    report,
    // The client uses nothing else of it.
    worker: worker as unknown as Worker,
    answer: (...ids: string[]) =>
      report({ type: 'found', number: requests.at(-1)?.number, ids: ids.join(' ') }),
  };
}

test('only the latest search gets a result, and those in between are never sent', async () => {
  const { worker, requests, answer } = makeWorker();
  const search = createSearch({ startWorker: () => worker });
  search.start();
  const outcomes = ['s', 'se', 'sea'].map((text) => search.search(parseQuery(text)));
  answer('old');
  answer('new');
  const [first, second, third] = await Promise.all(outcomes);
  expect(first).toEqual({ ok: false, error: 'superseded' });
  expect(second).toEqual({ ok: false, error: 'superseded' });
  expect(third).toMatchObject({ ok: true, value: ['new'] });
  expect(requests.map(({ query }) => query.terms[0]?.words)).toEqual([['s'], ['sea']]);
});

test('a query with filters only needs no index', async () => {
  const { worker, requests } = makeWorker();
  const search = createSearch({ startWorker: () => worker });
  expect(await search.search(parseQuery('is:unread'))).toEqual({ ok: true, value: null });
  expect(requests).toEqual([]);
});

test('without an index every search fails, including those that wait', async () => {
  const { worker, report } = makeWorker();
  const search = createSearch({ startWorker: () => worker });
  search.start();
  const waiting = search.search(parseQuery('sea'));
  report({ type: 'nonsense' });
  report({ type: 'progress', progress: { done: 1, total: 9 } });
  expect(search.progress.value).toEqual({ done: 1, total: 9 });
  report({ type: 'failed', cause: 'no WebAssembly' });
  expect(await waiting).toEqual({ ok: false, error: 'unavailable' });
  expect(await search.search(parseQuery('sea'))).toEqual({ ok: false, error: 'unavailable' });
  expect(search.failure.value).toBe('no WebAssembly');
  expect(search.progress.value).toBeNull();
});

test('hits that are indexes are those of the list that the page sent; for an older list the page asks again', async () => {
  const { worker, requests, rosters, report } = makeWorker();
  const search = createSearch({ startWorker: () => worker });
  search.start();
  const list = (...ids: string[]) => search.setRoster(ids.map(asSavedArticleId));
  const indexes = (version: number, ...found: number[]) =>
    report({
      type: 'indexes',
      number: requests.at(-1)?.number,
      version,
      indexes: Uint32Array.from(found),
    });
  list('a', 'b', 'c');
  list('a', 'b', 'c');
  expect(rosters).toEqual([]);
  const first = search.search(parseQuery('sea'));
  expect(rosters).toEqual([{ type: 'roster', version: 1, ids: 'a b c' }]);
  indexes(1, 2, 0);
  expect(await first).toEqual({ ok: true, value: ['c', 'a'] });

  const second = search.search(parseQuery('land'));
  list('b', 'c');
  indexes(1, 2, 0);
  expect(rosters.at(-1)).toEqual({ type: 'roster', version: 2, ids: 'b c' });
  expect(requests).toHaveLength(3);
  indexes(2, 1);
  expect(await second).toEqual({ ok: true, value: ['c'] });
});

/** Starts a new fake worker each time, and lists them. */
function makeWorkers() {
  const workers: ReturnType<typeof makeWorker>[] = [];
  const startWorker = () => {
    const made = makeWorker();
    workers.push(made);
    return made.worker;
  };
  return { workers, startWorker };
}

test('a resting search starts its worker again when it is asked, and its results wait for the index', async () => {
  const { workers, startWorker } = makeWorkers();
  const search = createSearch({ startWorker });
  search.start();
  workers[0]?.report({ type: 'progress', progress: { done: 1, total: 9 } });
  search.rest();
  expect(workers[0]?.worker.terminate).toHaveBeenCalledTimes(1);
  expect([search.progress.value, search.caughtUp.value]).toEqual([null, 0]);
  const outcome = search.search(parseQuery('sea'));
  expect(workers).toHaveLength(2);
  workers[1]?.answer('one');
  expect(await outcome).toMatchObject({ ok: true, value: ['one'] });
});

test('messages of a terminated worker are ignored', () => {
  const { workers, startWorker } = makeWorkers();
  const search = createSearch({ startWorker });
  search.start();
  search.rest();
  workers[0]?.report({ type: 'progress', progress: { done: 1, total: 9 } });
  workers[0]?.report({ type: 'failed', cause: 'ended' });
  expect([search.progress.value, search.failure.value]).toEqual([null, null]);
  search.start();
  expect(workers).toHaveLength(2);
});

test('a search does not rest while it is under way', async () => {
  const { workers, startWorker } = makeWorkers();
  const search = createSearch({ startWorker });
  search.start();
  const outcome = search.search(parseQuery('sea'));
  search.rest();
  workers[0]?.answer('one');
  expect(await outcome).toMatchObject({ ok: true, value: ['one'] });
});

test('a search without an index does not start one by resting', async () => {
  const { workers, startWorker } = makeWorkers();
  const search = createSearch({ startWorker });
  search.rest();
  expect(await search.search(parseQuery('sea'))).toEqual({ ok: false, error: 'unavailable' });
  expect(workers).toEqual([]);
});
