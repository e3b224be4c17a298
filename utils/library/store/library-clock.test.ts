// @vitest-environment node
import { expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { expectOk, makeLibrary } from '@/tests/support/library-in-memory';
import { daysLeft } from '@/utils/library/view/days-left';
import { DELETED_FOR } from './writing/purge-expired';

const DAY = 24 * 60 * 60 * 1_000;
const TODAY = 20_000 * DAY;
const article = (number: number) => makeArticle({ url: `https://news.test/${number}` });

test('articles saved before the clock was set back stay listed, ordered by what the clock said', async () => {
  const { library, store, clock } = makeLibrary();
  for (const [number, now] of [
    TODAY,
    TODAY + 400 * DAY,
    TODAY + DAY,
    TODAY - 9_000 * DAY,
  ].entries()) {
    clock.now = now;
    await expectOk(library.save(article(number)));
  }
  const listed = await expectOk(store.list(99));
  expect(listed.map(({ url }) => url.at(-1))).toEqual(['1', '2', '0', '3']);
  const first = await expectOk(store.list(2));
  const rest = await expectOk(store.list(99, first.at(-1)));
  expect([...first, ...rest]).toEqual(listed);
});

test('a clock that was set back purges nothing early, and says at most thirty days', async () => {
  const { library, store, clock } = makeLibrary();
  clock.now = TODAY;
  const { id } = await expectOk(library.save(article(1)));
  await library.remove(id);
  for (const now of [TODAY - 9_000 * DAY, TODAY - 1, TODAY + 29 * DAY]) {
    clock.now = now;
    expect(await expectOk(store.purgeExpired())).toBe(0);
    const entry = await expectOk(store.entry(id));
    if (!entry) throw new Error('purged');
    expect(daysLeft(entry, now)).toBe(now < TODAY ? 30 : 1);
  }
  clock.now = TODAY + DELETED_FOR;
  expect(await expectOk(store.purgeExpired())).toBe(0);
  // Another check, a day later, agrees.
  clock.now += DAY;
  expect(await expectOk(store.purgeExpired())).toBe(1);
});

test('a clock that jumps ahead for a day purges nothing', async () => {
  const { library, store, clock } = makeLibrary();
  clock.now = TODAY;
  const { id } = await expectOk(library.save(article(1)));
  await library.remove(id);
  for (const now of [TODAY, TODAY + 9_000 * DAY, TODAY + 9_000 * DAY + DAY - 1, TODAY + DAY]) {
    clock.now = now;
    expect(await expectOk(store.purgeExpired())).toBe(0);
  }
  expect(await expectOk(store.entry(id))).not.toBeNull();
});

test('whatever its deletion date says, an article stays for thirty days from when it was found deleted', async () => {
  const { library, store, clock } = makeLibrary();
  clock.now = TODAY;
  const { id } = await expectOk(library.save(article(1)));
  for (let day = 0; day < 3; day += 1) {
    clock.now = TODAY + day * DAY;
    await store.purgeExpired();
  }
  const whole = await expectOk(store.readWhole(id));
  if (!whole) throw new Error('not there');
  // As a backup or a broken clock may leave it.
  await store.writeWhole([{ ...whole, entry: { ...whole.entry, deletedAt: 1 } }]);
  for (let day = 3; day <= 33; day += 1) {
    clock.now = TODAY + day * DAY;
    expect(await expectOk(store.purgeExpired())).toBe(0);
  }
  clock.now = TODAY + 34 * DAY;
  expect(await expectOk(store.purgeExpired())).toBe(1);
});

test('an article that is restored and deleted again gets its thirty days again', async () => {
  const { library, store, clock } = makeLibrary();
  clock.now = TODAY;
  const { id } = await expectOk(library.save(article(1)));
  await library.remove(id);
  for (let day = 0; day <= 60; day += 1) {
    clock.now = TODAY + day * DAY;
    if (day === 29) await library.restore(id);
    if (day === 31) await library.remove(id);
    expect(await expectOk(store.purgeExpired())).toBe(0);
  }
});

test('what is deleted while the clock is set back is not purged when the clock is right again', async () => {
  const { library, store, clock } = makeLibrary();
  clock.now = TODAY;
  const { id } = await expectOk(library.save(article(1)));
  clock.now = TODAY - 9_000 * DAY;
  await library.remove(id);
  clock.now = TODAY + DAY;
  expect(await expectOk(store.purgeExpired())).toBe(0);
  await library.restore(id);
  expect(await expectOk(store.list(99))).toHaveLength(1);
});
