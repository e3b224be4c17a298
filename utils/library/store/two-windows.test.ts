// @vitest-environment node
import { expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { expectOk, makeLibrary } from '@/tests/support/library-in-memory';

test('tags that two windows change at the same moment are all kept', async () => {
  const { library, store, otherWindow } = makeLibrary();
  const other = otherWindow();
  const { id } = await expectOk(library.save(makeArticle()));
  await expectOk(library.change([id], { addTags: ['coast', 'winter'] }));
  const changes = Array.from({ length: 20 }, (_, number) => [
    library.change([id], { addTags: [`here ${number}`], removeTags: ['coast'] }),
    other.change([id], { addTags: [`there ${number}`], removeTags: ['winter'] }),
  ]);
  for (const outcome of changes.flat()) await expectOk(outcome);
  const entry = await expectOk(store.entry(id));
  const wanted = Array.from({ length: 20 }, (_, number) => [`here ${number}`, `there ${number}`]);
  expect(entry?.tags.toSorted()).toEqual(wanted.flat().sort());
});

test('undoing a change of tags in one window leaves what another window has changed since', async () => {
  const { library, store, otherWindow } = makeLibrary();
  const other = otherWindow();
  const { id } = await expectOk(library.save(makeArticle()));
  await expectOk(library.change([id], { addTags: ['coast'] }));
  const change = { addTags: ['sea'], removeTags: ['coast'] };
  const before = await expectOk(library.change([id], change));
  await expectOk(other.change([id], { addTags: ['tides'], isFavourite: true, state: 'read' }));
  await expectOk(library.putBack(before, change));
  expect(await expectOk(store.entry(id))).toMatchObject({
    tags: ['coast', 'tides'],
    isFavourite: true,
    state: 'read',
  });
});

test('an article that two windows save at the same moment is stored once', async () => {
  const { library, store, otherWindow } = makeLibrary();
  const saves = [library, otherWindow(), otherWindow()].map((window) => window.save(makeArticle()));
  const ids = await Promise.all(saves.map(async (outcome) => (await expectOk(outcome)).id));
  expect(new Set(ids).size).toBe(1);
  expect(await expectOk(store.list(99))).toHaveLength(1);
});
