// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { expectOk, makeLibrary } from '@/tests/support/library-in-memory';
import type { ArticleUrlKey } from '@/utils/article/address/article-url-key';
import type { Article } from '@/utils/article/article';
import { fail } from '@/utils/article/outcome/result';
import { createSavingState, type SavingToast } from './saving-state';

const part = makeArticle({ text: 'The boat leaves.', wordCount: 3, partial: 'preview' });
const whole = makeArticle();

/** The state of an open article after another was saved. */
async function openAfterSaving(saved: Article, open: Article) {
  const { library } = makeLibrary();
  await expectOk(library.save(saved));
  const state = createSavingState({ library }, vi.fn());
  await state.lookUp(open);
  return { state, library };
}
const MESSAGES = { savedNotice: '', removedNotice: () => '', undo: '' };

test.each([
  ['the same article', whole, whole, null],
  ['another text', whole, { ...whole, text: 'Corrected.' }, 'changed'],
  ['a part of a whole copy', whole, part, 'copy-is-fuller'],
  ['the whole of a part', part, whole, 'article-is-fuller'],
  [
    'a text that was called a part by mistake',
    { ...whole, partial: 'loading' as const },
    whole,
    'article-is-fuller',
  ],
  ['the same part', part, part, null],
  [
    'more of a part',
    part,
    { ...part, text: 'The boat leaves. It waits.', wordCount: 5 },
    'changed',
  ],
])('%s differs from its copy as it should', async (_what, saved, open, difference) => {
  const { state } = await openAfterSaving(saved, open);
  expect(state.difference.value).toBe(difference);
});

test('a part that is saved beside a whole copy keeps the whole as an edition', async () => {
  const { state, library } = await openAfterSaving(whole, part);
  await state.renew(part, MESSAGES);
  expect(state.saved.value).toMatchObject({ partial: 'preview', editions: { count: 1 } });
  expect(state.difference.value).toBeNull();
  const { id } = state.saved.value ?? {};
  expect(await expectOk(library.undoSave(id ?? ('' as never)))).not.toHaveProperty('partial');
});

test('a press saves, the next one removes, and each notice can undo it', async () => {
  const { library } = makeLibrary();
  const notices: (SavingToast | null)[] = [];
  const onSaved = vi.fn();
  const state = createSavingState({ library }, (notice) => notices.push(notice), onSaved);
  const messages = { ...MESSAGES, savedNotice: 'saved', removedNotice: (title: string) => title };

  await state.toggle(whole, messages);
  expect(state.saved.value?.title).toBe(whole.title);
  expect(onSaved).toHaveBeenCalledTimes(1);
  notices.at(-1)?.action?.run();
  await vi.waitFor(() => expect(notices.at(-1)).toBeNull());
  expect(state.saved.value).toBeNull();

  await state.toggle(whole, messages);
  await state.toggle(whole, messages);
  expect(state.saved.value).toBeNull();
  expect(notices.at(-1)?.text).toBe(whole.title);
  notices.at(-1)?.action?.run();
  await vi.waitFor(() => expect(notices.at(-1)).toBeNull());
  expect(state.saved.value?.title).toBe(whole.title);
});

test('a press on “Save” keeps a copy that was found a moment later, and does not save it again', async () => {
  const { library } = makeLibrary();
  const saved = await expectOk(library.save(whole));
  const save = vi.spyOn(library, 'save');
  const state = createSavingState({ library }, vi.fn());
  const removes = state.saved.value !== null;
  await state.lookUp(whole);
  await state.toggle(whole, MESSAGES, removes);
  expect(state.saved.value?.id).toBe(saved.id);
  expect(save).not.toHaveBeenCalled();
});

test('a look-up that is answered after the article was saved or another was opened changes nothing', async () => {
  const { library } = makeLibrary();
  const answers: (() => void)[] = [];
  const find = async (...keys: readonly ArticleUrlKey[]) => {
    const found = await library.find(...keys);
    await new Promise<void>((resolve) => answers.push(resolve));
    return found;
  };
  const save = library.save.bind(library);
  const others = { undoSave: vi.fn(), remove: vi.fn(), restore: vi.fn() };
  const state = createSavingState({ library: { find, save, ...others } }, vi.fn());
  const early = state.lookUp(whole);
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  await state.toggle(whole, MESSAGES);
  const late = state.lookUp(whole);
  const other = state.lookUp({
    ...whole,
    url: 'https://news.test/another.html',
    canonicalUrl: null,
  });
  await vi.waitFor(() => expect(answers).toHaveLength(3));
  answers[0]?.();
  await early;
  expect(state.saved.value?.title).toBe(whole.title);
  answers[2]?.();
  await other;
  answers[1]?.();
  await late;
  expect(state.saved.value).toBeNull();
});

test('a press after one that threw is not ignored', async () => {
  const { library } = makeLibrary();
  const save = vi.fn(library.save.bind(library)).mockRejectedValueOnce(new Error('thrown'));
  const find = library.find.bind(library);
  const others = { undoSave: vi.fn(), remove: vi.fn(), restore: vi.fn() };
  const state = createSavingState({ library: { find, save, ...others } }, vi.fn());
  await expect(state.toggle(whole, MESSAGES)).rejects.toThrow('thrown');
  await state.toggle(whole, MESSAGES);
  expect(state.saved.value?.title).toBe(whole.title);
});

test('a press while another one is under way is ignored', async () => {
  const { library } = makeLibrary();
  const state = createSavingState({ library }, vi.fn());
  await Promise.all([state.toggle(whole, MESSAGES), state.toggle(whole, MESSAGES)]);
  expect(state.saved.value?.title).toBe(whole.title);
});

test('a failure is shown until the next press, and nothing counts as saved', async () => {
  const { library } = makeLibrary();
  const failure = { reason: 'storage-full' as const, cause: 'full' };
  const save = vi.fn(library.save.bind(library)).mockResolvedValueOnce(fail(failure));
  const showToast = vi.fn();
  const find = library.find.bind(library);
  const others = { undoSave: vi.fn(), remove: vi.fn(), restore: vi.fn() };
  const state = createSavingState({ library: { find, save, ...others } }, showToast);
  await state.toggle(whole, MESSAGES);
  expect([state.failure.value, state.saved.value, state.isBusy.value]).toEqual([
    failure,
    null,
    false,
  ]);
  expect(showToast).not.toHaveBeenCalled();
  await state.toggle(whole, MESSAGES);
  expect(state.failure.value).toBeNull();
  expect(state.saved.value?.title).toBe(whole.title);
});
