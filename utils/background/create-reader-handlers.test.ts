// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { expectOk, makeLibrary } from '@/tests/support/library-in-memory';
import { siteOf } from '@/utils/article/address/site-of';
import type { ReaderCaller } from '@/utils/messaging/identify-caller';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { fieldsOf } from '@/utils/settings/settings-change';
import { createReaderHandlers } from './create-reader-handlers';
import { createSanitisedSave } from './create-sanitised-save';
import { createReaderPages } from './reader-pages';

const HERE = makeArticle().url;
const THERE = 'https://other.test/story';

function makeWorld() {
  const { library, store, clock } = makeLibrary();
  let kept: unknown = [];
  const pages = createReaderPages({
    getValue: async () => kept,
    setValue: async (value) => {
      kept = structuredClone(value);
    },
  });
  const positions = { recall: vi.fn(async () => null), remember: vi.fn(async () => undefined) };
  const openSettings = vi.fn(async () => undefined);
  const rules = { change: vi.fn(async () => undefined) };
  const openSaved = vi.fn(async () => undefined);
  const answers = createReaderHandlers({
    pages,
    library,
    save: createSanitisedSave({
      sanitise: async (article) => article,
      save: (article) => library.save(article),
      onSaved: () => undefined,
    }),
    positions,
    settings: {
      read: async () => DEFAULT_SETTINGS,
      change: async (change) => ({ ...DEFAULT_SETTINGS, ...fieldsOf(change, DEFAULT_SETTINGS) }),
    },
    mayOpenOn: async () => false,
    rules,
    queueLink: (link) => store.queueLink(link),
    readFont: async () => null,
    injectHelper: async () => undefined,
    openSettings,
    openSaved,
  });
  return { library, store, clock, answers, positions, openSettings, openSaved, pages, rules };
}

let world = makeWorld();
beforeEach(() => {
  world = makeWorld();
});

const callerAt = (url: string, fields: Partial<ReaderCaller> = {}): ReaderCaller => ({
  kind: 'reader',
  tabId: 7,
  isInFront: true,
  isPrivate: false,
  documentId: 'D1',
  url,
  ...fields,
});
const here = callerAt(HERE);
const text = async (id: string) => (await expectOk(world.library.open(id)))?.article.text;

test('a reader finds the copy of its page, without what the user added to it', async () => {
  const saved = await expectOk(world.library.save(makeArticle()));
  await world.library.change([saved.id], { addTags: ['secret'], isFavourite: true });
  const { id, kind, title, textHash, wordCount } = saved;
  expect(await expectOk(world.answers.findHere([], here))).toEqual({
    id,
    kind,
    title,
    textHash,
    wordCount,
    isFavourite: true,
  });
});

test('a reader does not find other copies, whatever it asks for', async () => {
  await world.library.save(makeArticle({ url: THERE }));
  await world.library.save(makeArticle({ url: 'https://news.test/another' }));
  for (const key of [THERE, 'https://news.test/another', 'https://news.test']) {
    expect(await expectOk(world.answers.findHere([key], here))).toBeNull();
  }
});

test('a copy saved under the canonical address of a page is found from its page', async () => {
  const canonicalUrl = 'https://news.test/ferries';
  const { id } = await expectOk(world.library.save(makeArticle({ canonicalUrl })));
  expect(await expectOk(world.answers.findHere([canonicalUrl], here))).toMatchObject({ id });
  // Saving from the page renews that copy instead of adding a second one.
  await expectOk(world.answers.saveHere(makeArticle({ canonicalUrl, text: 'New' }), here));
  expect(await expectOk(world.store.ids())).toEqual([id]);
});

test('an article of another address is not saved', async () => {
  const { id } = await expectOk(world.library.save(makeArticle({ url: THERE })));
  const forged = makeArticle({ url: THERE, text: 'Forged' });
  expect(await world.answers.saveHere(forged, here)).toMatchObject({ ok: false });
  const claimed = makeArticle({ canonicalUrl: THERE, text: 'Forged' });
  const own = await expectOk(world.answers.saveHere(claimed, here));
  expect(own.id).not.toBe(id);
  expect(await text(id)).toBe(makeArticle().text);
});

test('after the page changed its address, the article is saved under the one it was read at', async () => {
  await world.answers.beginHere(undefined, here);
  const later = callerAt('https://news.test/another');
  const { id } = await expectOk(world.answers.saveHere(makeArticle(), later));
  const next = makeArticle({ url: later.url });
  expect(await world.answers.saveHere(next, later)).toMatchObject({ ok: false });
  expect((await expectOk(world.library.open(id)))?.entry.url).toBe(HERE);
});

test('a reader undoes its own save, once', async () => {
  const { id } = await expectOk(world.library.save(makeArticle({ text: 'Before' })));
  expect(await world.answers.undoSaveHere(undefined, here)).toMatchObject({ ok: false });
  await expectOk(world.answers.saveHere(makeArticle({ text: 'After' }), here));
  expect(await expectOk(world.answers.undoSaveHere(undefined, here))).toMatchObject({ id });
  expect(await text(id)).toBe('Before');
  expect(await world.answers.undoSaveHere(undefined, here)).toMatchObject({ ok: false });
  expect(await text(id)).toBe('Before');
});

test('a reader does not undo a later save by someone else, or by another page', async () => {
  const { id } = await expectOk(world.answers.saveHere(makeArticle({ text: 'One' }), here));
  const other = callerAt(HERE, { documentId: 'D2' });
  expect(await world.answers.undoSaveHere(undefined, other)).toMatchObject({ ok: false });
  world.clock.now += 1_000;
  await world.library.save(makeArticle({ text: 'Two' }));
  expect(await world.answers.undoSaveHere(undefined, here)).toMatchObject({ ok: false });
  expect(await text(id)).toBe('Two');
});

test('a reader removes the copy of its page and restores it, with its tags', async () => {
  const { id } = await expectOk(world.library.save(makeArticle()));
  await world.library.change([id], { addTags: ['coast'] });
  expect(await expectOk(world.answers.removeHere(undefined, here))).toBeNull();
  await world.answers.findHere([], here);
  expect(await expectOk(world.answers.removeHere(undefined, here))).toMatchObject({ id });
  expect(await expectOk(world.answers.findHere([], here))).toBeNull();
  await expectOk(world.answers.restoreHere(undefined, here));
  expect((await expectOk(world.library.open(id)))?.entry).toMatchObject({
    deletedAt: null,
    tags: ['coast'],
  });
  expect(await world.answers.restoreHere(undefined, here)).toMatchObject({ ok: false });
});

test('a reader marks the copy of its page as a favourite, and no other', async () => {
  const other = await expectOk(world.library.save(makeArticle({ url: THERE })));
  const isFavourite = async (id: string) =>
    (await expectOk(world.library.open(id)))?.entry.isFavourite;
  expect(await world.answers.favouriteHere(true, here)).toMatchObject({ ok: false });
  await world.answers.findHere([THERE], here);
  expect(await world.answers.favouriteHere(true, here)).toMatchObject({ ok: false });
  const { id } = await expectOk(world.answers.saveHere(makeArticle(), here));
  await expectOk(world.answers.favouriteHere(true, here));
  expect([await isFavourite(id), await isFavourite(other.id)]).toEqual([true, false]);
  await expectOk(world.answers.favouriteHere(false, here));
  expect(await isFavourite(id)).toBe(false);
  await world.answers.removeHere(undefined, here);
  expect(await world.answers.favouriteHere(true, here)).toMatchObject({ ok: false });
});

test('reading positions are those of the page', async () => {
  await world.answers.beginHere(undefined, callerAt(`${HERE}?utm_source=x`));
  expect(world.positions.recall).toHaveBeenCalledWith(HERE);
  await world.answers.rememberPositionHere(null, here);
  expect(world.positions.remember).toHaveBeenCalledWith(HERE, null);
});

test('a tab in the back does not open the settings', async () => {
  await world.answers.openSettings({ isPressed: true }, callerAt(HERE, { isInFront: false }));
  expect(world.openSettings).not.toHaveBeenCalled();
  await world.answers.openSettings({ isPressed: true }, here);
  expect(world.openSettings).toHaveBeenCalledTimes(1);
});

test('a reader opens the copy of its page, from the tab in front', async () => {
  const press = { isPressed: true };
  await world.answers.openSavedHere(press, here);
  await world.library.save(makeArticle({ url: THERE }));
  const { id } = await expectOk(world.library.save(makeArticle()));
  await world.answers.findHere([], here);
  await world.answers.openSavedHere(press, callerAt(HERE, { isInFront: false }));
  expect(world.openSaved).not.toHaveBeenCalled();
  await world.answers.openSavedHere(press, here);
  expect(world.openSaved.mock.calls).toEqual([[id]]);
});

test('the pages are remembered, the newest hundred', async () => {
  for (let number = 0; number < 105; number += 1) {
    await world.pages.begin(callerAt(HERE, { documentId: `D${number}`, tabId: number }));
  }
  const tabs = await world.pages.tabs();
  expect(tabs).toHaveLength(100);
  expect(tabs[0]).toBe(104);
});

test('what was corrected is stored for the site of the page alone', async () => {
  const rule = { root: null, keep: ['div.box > p'], drop: [] };
  await world.answers.changeRuleHere(rule, here);
  expect(world.rules.change).toHaveBeenCalledWith(siteOf(HERE), rule);
});

test('what was corrected in a private window is not stored', async () => {
  const rule = { root: null, keep: ['div.box > p'], drop: [] };
  await world.answers.changeRuleHere(rule, callerAt(HERE, { isPrivate: true }));
  expect(world.rules.change).not.toHaveBeenCalled();
});

test('the queue takes the copy of the page once, and links of it except from a private window', async () => {
  await world.answers.beginHere(null, callerAt(HERE));
  expect(await world.answers.queueHere(null, callerAt(HERE))).toMatchObject({ ok: false });
  await world.answers.saveHere(makeArticle(), callerAt(HERE));
  expect(await world.answers.queueHere(null, callerAt(HERE))).toEqual({ ok: true, value: true });
  expect(await world.answers.queueHere(null, callerAt(HERE))).toEqual({ ok: true, value: false });
  const wanted = { link: THERE, isPressed: true };
  const secret = callerAt(HERE, { isPrivate: true });
  expect(await world.answers.queueLinkHere(wanted, secret)).toMatchObject({ ok: false });
  expect(await expectOk(world.store.queue())).toHaveLength(1);
  expect(await world.answers.queueLinkHere(wanted, callerAt(HERE))).toEqual({
    ok: true,
    value: undefined,
  });
  const queue = await expectOk(world.store.queue());
  expect(queue.map(({ url }) => url)).toEqual([HERE, THERE]);
});

test('reading positions of private windows are not stored', async () => {
  const position = { quote: 'The boat', start: 0, below: 0 };
  await world.answers.rememberPositionHere(position, callerAt(HERE, { isPrivate: true }));
  expect(world.positions.remember).not.toHaveBeenCalled();
  await world.answers.rememberPositionHere(position, here);
  expect(world.positions.remember).toHaveBeenCalled();
});

test('the pages of a closed tab are forgotten, those of others stay', async () => {
  await world.answers.beginHere(undefined, here);
  await world.answers.beginHere(undefined, callerAt(HERE, { tabId: 9, documentId: 'D9' }));
  await world.pages.forget(7);
  expect(await world.pages.tabs()).toEqual([9]);
});
