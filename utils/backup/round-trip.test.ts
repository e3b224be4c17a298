import { beforeEach, expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { JPEG, PNG } from '@/tests/support/pictures';
import { expectOk, openTestShelf, useNodeFiles } from '@/tests/support/shelves';
import type { WholeArticle } from '@/utils/library/saved-article';
import type { Shelf } from '@/utils/library/shelf';
import { VERDICTS } from './compare-entries';
import { openBackup } from './open-backup';
import { planRestore } from './plan-restore';
import { makeBackup } from './write-backup';

beforeEach(useNodeFiles);

const ALL = { verdicts: new Set(VERDICTS) };
const picture = (bytes: Uint8Array<ArrayBuffer>, type: string) => new Blob([bytes], { type });

/** A library with all that a library can hold. */
async function fillLibrary() {
  const { library, shelf, world, ready } = openTestShelf();
  await ready();
  const first = await expectOk(library.save(makeArticle()));
  world.clock = 2_000;
  await expectOk(library.save(makeArticle({ title: 'The night ferries, corrected' })));
  await expectOk(
    shelf.keepPictures(
      first.id,
      [
        {
          id: first.id,
          src: 'https://news.test/ferry.jpg',
          status: 'kept',
          blob: picture(JPEG, 'image/jpeg'),
        },
        {
          id: first.id,
          src: 'https://news.test/pier.jpg',
          status: 'missing',
          reason: 'unreachable',
        },
      ],
      picture(PNG, 'image/png'),
    ),
  );
  await expectOk(
    library.change([first.id], {
      state: 'reading',
      progress: 0.4,
      addTags: ['Küste', '바다', '__proto__'],
      isFavourite: true,
    }),
  );
  world.clock = 3_000;
  const second = await expectOk(
    library.save(
      makeArticle({ url: 'https://other.test/한글?a=1', title: '한글 / "제목"', lang: 'ko' }),
    ),
  );
  await expectOk(library.remove(second.id));
  await expectOk(
    shelf.saveLinks([
      {
        url: 'https://links.test/later',
        title: null,
        tags: ['later'],
        savedAt: 500,
        state: 'read',
        isFavourite: false,
        isArchived: true,
      },
    ]),
  );
  return { library, shelf, world, first };
}

/** Everything in a library but revisions, with pictures as bytes. */
async function readAll(shelf: Shelf) {
  const ids = await expectOk(shelf.ids());
  const wholes = await Promise.all(ids.map((id) => expectOk(shelf.readWhole(id))));
  return Promise.all(wholes.filter((whole) => whole !== null).map(readable));
}

async function readable({ entry, pictures, thumbnail, ...whole }: WholeArticle) {
  const bytesOf = async (blob: Blob) => [blob.type, ...new Uint8Array(await blob.arrayBuffer())];
  return {
    ...whole,
    entry: { ...entry, revision: 0 },
    thumbnail: thumbnail && (await bytesOf(thumbnail)),
    pictures: await Promise.all(
      pictures.map(async (kept) =>
        kept.status === 'kept' ? { ...kept, blob: await bytesOf(kept.blob) } : kept,
      ),
    ),
  };
}

async function planFor(file: Blob, shelf: Shelf) {
  return expectOk(planRestore(await expectOk(openBackup(file)), shelf));
}

test('a library comes back from its backup exactly as it was', async () => {
  const { shelf } = await fillLibrary();
  const made = await expectOk(makeBackup(shelf, Date.UTC(2026, 2, 12)));
  expect(made.name).toBe('lectern-2026-03-12.zip');
  expect(made.counts).toEqual({ articles: 3, editions: 1, pictures: 1 });
  const other = openTestShelf('other');
  await other.ready();
  const plan = await planFor(made.file, other.shelf);
  expect(plan.counts).toMatchObject({ new: 3, same: 0 });
  expect(plan.skipped).toEqual([]);
  expect(await expectOk(other.shelf.ids())).toEqual([]);
  expect(await expectOk(plan.run(ALL, {}))).toEqual({ written: 3, skipped: [] });
  expect(await readAll(other.shelf)).toEqual(await readAll(shelf));
});
