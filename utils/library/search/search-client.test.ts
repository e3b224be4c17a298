// @vitest-environment node
import { expect, test } from 'vitest';
import { parseQuery } from './parse-query';
import { createSearch } from './search-client';
import type { SearchRequest } from './search-messages';

/** A fake worker that records requests and responds on demand. */
function makeWorker() {
  const requests: SearchRequest[] = [];
  const target = new EventTarget();
  const worker = {
    postMessage: (request: SearchRequest) => void requests.push(request),
    terminate: () => undefined,
    addEventListener: target.addEventListener.bind(target),
  };
  const report = (data: unknown) => target.dispatchEvent(new MessageEvent('message', { data }));
  return {
    requests,
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
