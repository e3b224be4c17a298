// @vitest-environment node
import { expect, test } from 'vitest';
import { createSearch } from './search-client';

/** A worker that remembers what it was asked and answers when it is told to. */
function makeWorker() {
  const asked: { number: number; text: string }[] = [];
  const target = new EventTarget();
  const worker = {
    postMessage: (message: { number: number; text: string }) => void asked.push(message),
    terminate: () => undefined,
    addEventListener: target.addEventListener.bind(target),
  };
  const report = (data: unknown) => target.dispatchEvent(new MessageEvent('message', { data }));
  return {
    asked,
    report,
    // The client uses no more of it than this.
    worker: worker as unknown as Worker,
    answer: (...ids: string[]) => report({ type: 'found', number: asked.at(-1)?.number, ids }),
  };
}

test('only the newest search gets what it asks for, and those in between are never asked', async () => {
  const { worker, asked, answer } = makeWorker();
  const search = createSearch({ startWorker: () => worker });
  search.start();
  const outcomes = ['s', 'se', 'sea'].map((text) => search.search(text));
  answer('old');
  answer('new');
  const [first, second, third] = await Promise.all(outcomes);
  expect(first).toEqual({ ok: false, error: 'superseded' });
  expect(second).toEqual({ ok: false, error: 'superseded' });
  expect(third).toMatchObject({ ok: true, value: { ids: ['new'] } });
  expect(asked.map(({ text }) => text)).toEqual(['s', 'sea']);
});

test('filters alone need no index', async () => {
  const { worker, asked } = makeWorker();
  const search = createSearch({ startWorker: () => worker });
  expect(await search.search('is:unread')).toMatchObject({ ok: true, value: { ids: null } });
  expect(asked).toEqual([]);
});

test('where there is no index a search says so, the waiting ones too', async () => {
  const { worker, report } = makeWorker();
  const search = createSearch({ startWorker: () => worker });
  search.start();
  const waiting = search.search('sea');
  report({ type: 'nonsense' });
  report({ type: 'progress', progress: { done: 1, total: 9 } });
  expect(search.progress.value).toEqual({ done: 1, total: 9 });
  report({ type: 'failed', cause: 'no WebAssembly' });
  expect(await waiting).toEqual({ ok: false, error: 'unavailable' });
  expect(await search.search('sea')).toEqual({ ok: false, error: 'unavailable' });
  expect(search.failure.value).toBe('no WebAssembly');
  expect(search.progress.value).toBeNull();
});
