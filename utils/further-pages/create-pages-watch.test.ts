// @vitest-environment node
import { expect, test } from 'vitest';
import { createPagesWatch } from './create-pages-watch';

test('the page that is loaded is known until the fetch ends, and a stop ends only this one', async () => {
  const watch = createPagesWatch();
  const first = await watch.follow(async ({ signal, onPage }) => {
    onPage(2, 4);
    expect(watch.page.value).toEqual({ number: 2, total: 4 });
    watch.stop();
    return signal.aborted;
  });
  expect(first).toBe(true);
  expect(watch.page.value).toBeNull();
  expect(await watch.follow(async ({ signal }) => signal.aborted)).toBe(false);
});
