// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { expectOk, makeLibrary } from '@/tests/support/library-in-memory';
import type { Article } from '@/utils/article/article';
import { createSavingState } from './saving-state';

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
