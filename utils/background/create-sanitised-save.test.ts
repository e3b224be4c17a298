// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { entry } from '@/tests/support/popup-world';
import { succeed } from '@/utils/article/outcome/result';
import { createSanitisedSave } from './create-sanitised-save';

const makeWorld = () => ({
  sanitise: vi.fn(async () => makeArticle({ html: '<p>clean</p>' })),
  save: vi.fn(async () => succeed(entry)),
  onSaved: vi.fn(),
});

test('what is stored is the sanitised article', async () => {
  const world = makeWorld();
  expect(await createSanitisedSave(world)(makeArticle())).toEqual(succeed(entry));
  expect(world.save).toHaveBeenCalledWith(makeArticle({ html: '<p>clean</p>' }));
  expect(world.onSaved).toHaveBeenCalledWith(entry);
});

test.each([
  ['may not be stored', async () => null],
  [
    'could not be sanitised',
    async () => {
      throw new Error('no parser');
    },
  ],
])('an article that %s is not stored', async (_what, sanitise) => {
  const world = { ...makeWorld(), sanitise };
  expect(await createSanitisedSave(world)(makeArticle())).toMatchObject({
    ok: false,
    error: { reason: 'storage-failed' },
  });
  expect(world.save).not.toHaveBeenCalled();
});
