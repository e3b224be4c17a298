import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { ENGLISH_EXPORT_MESSAGES } from '@/tests/support/export-messages';
import { generatedLibrary } from '@/tests/support/generated-articles';
import { expectOk, makeLibrary } from '@/tests/support/library-in-memory';
import { openBackupFile } from '@/tests/support/open-backup-file';
import { useNodeFiles } from '@/tests/support/use-node-files';
import type { LibraryStore } from '@/utils/library/store/library-store';
import type { WholeArticle } from '@/utils/library/store/saved-article';
import { VERDICTS } from '../merge/compare-entries';
import { planRestore } from '../restore/plan-restore';
import { makeBackup } from './write-backup';

beforeEach(useNodeFiles);

const ALL = { verdicts: new Set(VERDICTS) };

async function fill(name: string, wholes: readonly WholeArticle[] = []): Promise<LibraryStore> {
  const { store, ready } = makeLibrary(name);
  await ready();
  await expectOk(store.writeWhole(wholes));
  return store;
}

/** Everything in a library but revisions, with pictures as bytes, by id. */
async function readLibrary(store: LibraryStore) {
  const ids = await expectOk(store.ids());
  const wholes = await Promise.all(ids.map((id) => expectOk(store.readWhole(id))));
  const bytesOf = async (blob: Blob | null) =>
    blob && [blob.type, ...new Uint8Array(await blob.arrayBuffer())];
  const all = wholes
    .flatMap((whole) => whole ?? [])
    .map(async (whole) => ({
      ...whole,
      entry: { ...whole.entry, revision: 0 },
      thumbnail: await bytesOf(whole.thumbnail),
      pictures: await Promise.all(
        whole.pictures.map(async (kept) => ({
          ...kept,
          ...(kept.status === 'kept' && { blob: await bytesOf(kept.blob) }),
        })),
      ),
    }));
  return Promise.all(all);
}

async function restore(file: Blob, store: LibraryStore) {
  const plan = await expectOk(planRestore(await expectOk(openBackupFile(file)), store));
  const { skipped } = await expectOk(plan.run(ALL, {}));
  return [...plan.skipped, ...skipped];
}

test('importing what was exported gives the same library, whatever is in it', async () => {
  await fc.assert(
    fc.asyncProperty(generatedLibrary(4), async (wholes) => {
      const there = await fill('there', wholes);
      const before = await readLibrary(there);
      expect(before).toHaveLength(wholes.length);
      const { file } = await expectOk(
        makeBackup(there, { now: 0, messages: ENGLISH_EXPORT_MESSAGES }),
      );
      const here = await fill('here');
      expect(await restore(file, here)).toEqual([]);
      expect(await readLibrary(here)).toEqual(before);
      // Restoring again over the same articles changes nothing.
      expect(await restore(file, here)).toEqual([]);
      expect(await readLibrary(here)).toEqual(before);
    }),
    { numRuns: Number(process.env['LECTERN_IDENTITY_RUNS'] ?? 20) },
  );
});
