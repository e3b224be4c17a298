// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeEntry } from '@/tests/support/entries';
import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import type { StorageFailure } from '@/utils/library/store/database/storage-failure';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import { createEntryList, type EntryListStore } from './entry-list';

const ENTRIES = [makeEntry('a'), makeEntry('b'), makeEntry('c')];
const FAILURES = (
  ['storage-full', 'storage-blocked', 'storage-newer', 'storage-failed'] as const
).map((reason) => fail({ reason, cause: '' }));
type Failure = Result<never, StorageFailure>;

/** A store whose reads end when the test says so. What a read finds is decided when it begins. */
function makeStore(fields: { entries?: readonly SavedArticleEntry[] } = {}) {
  const world = { entries: fields.entries ?? ENTRIES, failure: null as Failure | null };
  const pending: (() => void)[] = [];
  const later = <T>(value: T) => new Promise<T>((resolve) => pending.push(() => resolve(value)));
  const store: EntryListStore = {
    list: () => later(world.failure ?? succeed([...world.entries])),
    readAll(onPart) {
      const [entries, failure] = [world.entries, world.failure];
      return later(failure ?? succeed(undefined)).then((outcome) => {
        // A failed read may have found some entries before.
        onPart(failure ? entries.slice(0, 1) : [...entries]);
        return outcome;
      });
    },
    entry: (id) =>
      later(world.failure ?? succeed(world.entries.find((entry) => entry.id === id) ?? null)),
  };
  return { store, world, pending };
}

const settle = () => new Promise((done) => setTimeout(done));

/** Ends all reads, the last one first if `isReversed`. */
async function endAll(pending: (() => void)[], isReversed = false): Promise<void> {
  await settle();
  while (pending.length > 0) {
    const end = isReversed ? pending.pop() : pending.shift();
    end?.();
    await settle();
  }
}

test('a failed read is shown as a failure, never as an empty library', async () => {
  for (const failure of FAILURES) {
    for (const isQuick of [true, false]) {
      const { store, world, pending } = makeStore();
      world.failure = failure;
      const { load, refresh, reload, state } = createEntryList(store);
      void load(isQuick);
      await endAll(pending);
      expect(state.value).toEqual({ status: 'failed', failure: failure.error });
      void refresh('all');
      void reload();
      await endAll(pending);
      expect(state.value).toEqual({ status: 'failed', failure: failure.error });
      world.failure = null;
      void reload();
      await endAll(pending);
      expect(state.value).toMatchObject({ status: 'whole', entries: { size: ENTRIES.length } });
    }
  }
});

test('a read that waits, as for a library in use, shows no list at all', async () => {
  const { store } = makeStore();
  const { load, state } = createEntryList(store);
  void load(true);
  await settle();
  expect(state.value).toEqual({ status: 'opening' });
});

test('a read that began before the library was filled does not hide what came in since', async () => {
  const { store, world, pending } = makeStore({ entries: [] });
  const { load, refresh, state } = createEntryList(store);
  void load(true);
  await settle();
  world.entries = ENTRIES;
  void refresh('all');
  await endAll(pending, true);
  expect(state.value).toMatchObject({ status: 'whole', entries: { size: ENTRIES.length } });
});

test('whatever changes and fails while it is read, the list ends as the last read found it', async () => {
  const some = fc.subarray(ENTRIES);
  const event = fc.record({
    entries: some,
    failure: fc.option(fc.constantFrom(...FAILURES), { freq: 3 }),
    kind: fc.constantFrom('all', 'each', 'reload'),
    ends: fc.nat({ max: 3 }),
    isReversed: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(some, fc.array(event, { maxLength: 8 }), async (first, events) => {
      const { store, world, pending } = makeStore({ entries: first });
      const { load, refresh, reload, state } = createEntryList(store);
      void load(false);
      for (const { entries, failure, kind, ends, isReversed } of events) {
        world.entries = entries;
        world.failure = failure;
        if (kind === 'reload') void reload();
        else void refresh(kind === 'all' ? 'all' : ENTRIES.map(({ id }) => id));
        for (let end = 0; end < ends; end += 1) {
          await settle();
          (isReversed ? pending.pop() : pending.shift())?.();
        }
      }
      world.failure = null;
      void refresh('all');
      await endAll(pending, true);
      const ids = state.value.status === 'whole' ? [...state.value.entries.keys()] : null;
      expect(ids?.sort()).toEqual(world.entries.map(({ id }) => id).sort());
    }),
    { numRuns: 60 },
  );
});
