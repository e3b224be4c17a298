// @vitest-environment node
import { expect, test } from 'vitest';
import { asSavedArticleId } from '@/utils/library/store/saved-article';
import { createTextQueue } from './text-queue';

const pause = () => new Promise<void>((done) => setTimeout(done));
const go = new AbortController().signal;

test('texts are read one at a time, in order, after a failure too', async () => {
  let open = 0;
  const order: string[] = [];
  const readText = createTextQueue(async (id) => {
    open += 1;
    expect(open).toBe(1);
    await pause();
    open -= 1;
    order.push(id);
    if (id === 'b') throw new Error('unreadable');
    return `text of ${id}`;
  }, pause);
  const texts = ['a', 'b', 'c'].map((id) =>
    readText(asSavedArticleId(id), go).catch(() => 'failed'),
  );
  expect(await Promise.all(texts)).toEqual(['text of a', 'failed', 'text of c']);
  expect(order).toEqual(['a', 'b', 'c']);
});

test('a text that is no longer needed is not read', async () => {
  const read: string[] = [];
  const readText = createTextQueue(async (id) => {
    read.push(id);
    return id;
  }, pause);
  const stop = new AbortController();
  const first = readText(asSavedArticleId('a'), go);
  const second = readText(asSavedArticleId('b'), stop.signal);
  stop.abort();
  expect([await first, await second]).toEqual(['a', null]);
  expect(read).toEqual(['a']);
});
