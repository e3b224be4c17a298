// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { article, entry, makePopupWorld } from '@/tests/support/popup-world';
import { fail, succeed } from '@/utils/article/outcome/result';
import { messages as en } from '@/utils/i18n/en/app';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { createPopupState } from './popup-state';
import type { PopupWorld } from './popup-world';

async function started(world: PopupWorld) {
  const state = createPopupState(world);
  state.start();
  await vi.waitFor(() => expect(state.reading.value.status).not.toBe('reading'));
  return state;
}

test('the article is ready, with its reading position', async () => {
  const position = { quote: 'It waits', start: 40, below: 12 };
  const state = await started(
    makePopupWorld({
      positions: { recall: async () => position, remember: async () => undefined },
    }),
  );
  expect(state.reading.value).toEqual({ status: 'ready', article, position });
  expect(state.settings.value).toEqual(DEFAULT_SETTINGS);
});

test('a failure is shown, with the saved copy of the page', async () => {
  const world = makePopupWorld({
    readPage: async () => fail({ reason: 'page-unavailable', cause: null }),
  });
  await world.library.save(article);
  const state = await started(world);
  await vi.waitFor(() =>
    expect(state.reading.value).toMatchObject({ status: 'failed', savedCopy: { id: 'id-1' } }),
  );
});

test('"Try anyway" reads with force', async () => {
  const readPage = vi.fn<PopupWorld['readPage']>(async () =>
    fail({ reason: 'not-an-article', cause: null }),
  );
  const state = await started(makePopupWorld({ readPage }));
  await state.read({ force: true });
  expect(readPage.mock.calls.map(([, how]) => how.force)).toEqual([false, true]);
});

test('saving, undoing and removing each show a toast', async () => {
  const state = await started(makePopupWorld());
  await state.saving.toggle(article, en);
  expect(state.saving.saved.value).toEqual(entry);
  expect(state.toast.value).toMatchObject({
    text: 'Saved on this computer',
    action: { label: 'Undo' },
  });

  state.toast.value?.action?.run();
  await vi.waitFor(() => expect(state.saving.saved.value).toBeNull());

  await state.saving.toggle(article, en);
  await state.saving.toggle(article, en);
  expect(state.saving.saved.value).toBeNull();
  expect(state.toast.value?.text).toBe('Deleted “The night ferries are back”');
  state.toast.value?.action?.run();
  await vi.waitFor(() => expect(state.saving.saved.value).toEqual(entry));
});

test('a failed save shows the reason until the next try', async () => {
  const world = makePopupWorld();
  const save = world.library.save;
  world.library.save = async () => fail({ reason: 'storage-full', cause: 'no space' });
  const state = await started(world);
  await state.saving.toggle(article, en);
  expect(state.saving.failure.value?.reason).toBe('storage-full');
  expect(state.saving.saved.value).toBeNull();
  world.library.save = save;
  await state.saving.toggle(article, en);
  expect(state.saving.failure.value).toBeNull();
  expect(state.saving.saved.value).toEqual(entry);
});

test('a second press during a save does nothing', async () => {
  const world = makePopupWorld();
  const save = vi.fn(world.library.save);
  world.library.save = save;
  const state = await started(world);
  await Promise.all([state.saving.toggle(article, en), state.saving.toggle(article, en)]);
  expect(save).toHaveBeenCalledTimes(1);
});

test('the stored pictures of a saved article are provided once they are read', async () => {
  const kept = new Map([['https://news.test/ferry.jpg', 'blob:ferry']]);
  const saved = { ...entry, pictures: { kept: 1, missing: 0, bytes: 9 } };
  const readStoredPictures = vi.fn(async () => kept);
  const world = makePopupWorld({ readStoredPictures });
  world.library.find = async () => succeed(saved);
  const state = await started(world);
  await vi.waitFor(() => expect(state.pictures.value.kept).toBe(kept));
  expect(readStoredPictures).toHaveBeenCalledExactlyOnceWith(entry.id);
});

test('an article without stored pictures loads nothing for them', async () => {
  const readStoredPictures = vi.fn(async () => new Map<string, string>());
  const world = makePopupWorld({ readStoredPictures });
  await world.library.save(article);
  const state = await started(world);
  await vi.waitFor(() => expect(state.saving.saved.value).toEqual(entry));
  expect(readStoredPictures).not.toHaveBeenCalled();
});
