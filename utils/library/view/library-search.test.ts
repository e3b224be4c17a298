// @vitest-environment node
import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { succeed } from '@/utils/article/outcome/result';
import type { Search } from '@/utils/library/search/search-client';
import { asSavedArticleId } from '@/utils/library/store/saved-article';
import { createLibrarySearch } from './library-search';

function makeSearch() {
  const caughtUp = signal(1);
  const search = vi.fn<Search['search']>();
  const answer = (...ids: string[]) =>
    search.mockResolvedValueOnce(succeed(ids.map(asSavedArticleId)));
  const state = createLibrarySearch({
    start: vi.fn(),
    stop: vi.fn(),
    rest: vi.fn(),
    search,
    setRoster: vi.fn(),
    progress: signal(null),
    caughtUp,
    failure: signal(null),
  });
  return { state, search, answer, caughtUp };
}

test('a prepared search shows nothing until it is wanted, and then does not start again', async () => {
  const { state, search, answer } = makeSearch();
  answer('harbour');
  state.prepare('sea');
  await Promise.resolve();
  expect(state.hits.value).toBeNull();
  await state.find('sea');
  expect(state.hits.value?.ids).toEqual(['harbour']);
  expect(search).toHaveBeenCalledTimes(1);
});

test('a search for another text than the prepared one starts its own', async () => {
  const { state, answer } = makeSearch();
  answer('harbour');
  answer('mountain');
  state.prepare('sea');
  await state.find('hill');
  expect(state.hits.value?.ids).toEqual(['mountain']);
});

test('a prepared search is used once', async () => {
  const { state, answer } = makeSearch();
  answer('harbour');
  answer('harbour', 'lighthouse');
  state.prepare('sea');
  await state.find('sea');
  await state.find('sea');
  expect(state.hits.value?.ids).toEqual(['harbour', 'lighthouse']);
});

test('a search prepared before the index caught up starts again', async () => {
  const { state, answer, caughtUp } = makeSearch();
  const unfollow = state.follow();
  answer('harbour');
  answer('harbour', 'lighthouse');
  state.prepare('sea');
  caughtUp.value += 1;
  await state.find('sea');
  expect(state.hits.value?.ids).toEqual(['harbour', 'lighthouse']);
  unfollow();
});
