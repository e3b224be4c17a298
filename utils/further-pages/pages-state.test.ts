import { expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import type { Article } from '@/utils/article/article';
import type { PagesProgress } from './pages-progress';
import type { PagesSession } from './pages-session';
import { createPagesState } from './pages-state';

const open = makeArticle({ url: 'https://pond.test/walk', html: '<p>Page 1.</p>' });

/** An article of `total` pages whose pages load when `release` is called; `failing` fail until they are tried again. */
function setUp({ total = 3, failing = [] as number[] } = {}) {
  let shown: Article = open;
  let waiting: (() => void)[] = [];
  const loaded = new Set<number>();
  const failed = new Set<number>();
  const broken = new Set(failing);
  const numbers = Array.from({ length: total - 1 }, (_none, at) => at + 2);
  const progress = (): PagesProgress => ({
    here: 1,
    total,
    loaded: loaded.size,
    ahead: numbers.filter((at) => !loaded.has(at) && !failed.has(at)).length,
    failed: [...failed].map((number) => ({ number, reason: 'refused' as const })),
    missing: numbers.filter((at) => !loaded.has(at)),
  });
  const session: PagesSession = {
    progress: async () => progress(),
    async next() {
      const isStopped = await new Promise<boolean>((resolve) => {
        waiting = [() => resolve(false), () => resolve(true)];
      });
      const number = numbers.find((at) => !loaded.has(at) && !failed.has(at));
      if (number && !isStopped) (broken.has(number) ? failed : loaded).add(number);
      return progress();
    },
    stop: () => waiting[1]?.(),
    async retry() {
      failed.clear();
      broken.clear();
      return progress();
    },
    join: async (article) => ({
      ...article,
      html: [1, ...loaded].map((at) => `<p>Page ${at}.</p>`).join(''),
    }),
  };
  const state = createPagesState({
    open: async () => session,
    current: () => shown,
    show: (article) => {
      shown = article;
    },
  });
  /** Lets the page that is being loaded arrive, once it is asked for. */
  const release = async () => {
    await expect.poll(() => waiting.length).toBeGreaterThan(0);
    const [arrive] = waiting;
    waiting = [];
    arrive?.();
  };
  return { state, release, shown: () => shown };
}

test('saving waits until it is known whether there are pages, loads them, and saves the whole article', async () => {
  const { state, release, shown } = setUp();
  void state.lookUp(open);
  const saving = state.prepareSaving(true);
  await release();
  await release();
  const saved = await saving;
  expect(saved?.html).toBe('<p>Page 1.</p><p>Page 2.</p><p>Page 3.</p>');
  expect(saved).not.toHaveProperty('partial');
  expect(shown()).toEqual(saved);
});

test('what is saved after a stop is labelled, and so is what is shown', async () => {
  const { state, release, shown } = setUp({ total: 4 });
  await state.lookUp(open);
  const saving = state.prepareSaving(true);
  await release();
  await expect.poll(() => state.progress.value?.loaded).toBe(1);
  state.stop();
  expect(await saving).toMatchObject({ partial: 'pages', missingPages: [3, 4] });
  expect(shown()).toMatchObject({ partial: 'pages', missingPages: [3, 4] });
  // Later, the rest.
  const again = state.prepareSaving(true);
  await release();
  await release();
  expect(await again).not.toHaveProperty('partial');
});

test('a page that failed labels what is saved until it is tried again', async () => {
  const { state, release } = setUp({ failing: [2] });
  await state.lookUp(open);
  const saving = state.prepareSaving(true);
  await release();
  await release();
  expect(await saving).toMatchObject({ partial: 'pages', missingPages: [2] });
  const retrying = state.retry();
  await release();
  await retrying;
  expect(await state.prepareSaving(true)).not.toHaveProperty('partial');
});

test('saving without loading requests nothing, and labels the copy', async () => {
  const { state } = setUp();
  await state.lookUp(open);
  expect(await state.prepareSaving(false)).toMatchObject({ missingPages: [2, 3] });
  expect(state.isBehind.value).toBe(true);
});

test('a second press while pages are loaded saves nothing', async () => {
  const { state, release } = setUp({ total: 2 });
  await state.lookUp(open);
  const saving = state.prepareSaving(true);
  expect(await state.prepareSaving(true)).toBeNull();
  await release();
  expect(await saving).not.toBeNull();
});
