// @vitest-environment node

import { beforeEach, expect, test, vi } from 'vitest';
import { fingerprintOfPage } from '@/utils/article/address/fingerprint-of-page';
import type { ReaderCaller } from '@/utils/messaging/identify-caller';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings/settings';
import { fieldsOf } from '@/utils/settings/settings-change';
import { createSiteOpening } from './site-opening';

const STORY = 'https://www.news.test/story';
const RULE = { lastUsed: null, leftOut: [] };
const HOUR = 3_600_000;

function makeWorld(opening: Settings['opening'] = {}, given: string[] = []) {
  let settings: Settings = { ...DEFAULT_SETTINGS, opening };
  const permitted = new Set(given);
  const scripts = new Set<string>();
  const clock = { now: HOUR };
  const answers = { ask: 'granted' as 'granted' | 'refused' | 'impossible' };
  const openReader = vi.fn(async () => true);
  const openSettings = vi.fn(async () => undefined);
  const noteReadable = vi.fn(async () => undefined);
  const links = {
    isBeingChecked: vi.fn(async () => false),
    markOpened: vi.fn(async () => undefined),
  };
  const site = createSiteOpening({
    settings: {
      read: async () => settings,
      change: async (change) => {
        settings = { ...settings, ...fieldsOf(change, settings) };
        return settings;
      },
    },
    permission: (host) => ({
      isGranted: async () => permitted.has(host),
      request: async () => false,
      ask: async () => {
        if (answers.ask === 'granted') permitted.add(host);
        return answers.ask;
      },
      revoke: async () => permitted.delete(host),
    }),
    scripts: {
      hosts: async () => [...scripts],
      add: async (host) => void scripts.add(host),
      remove: async (host) => void scripts.delete(host),
    },
    openReader,
    links,
    addressRead: async ({ url }) => url,
    openSettings,
    noteReadable,
    now: () => clock.now,
  });
  const rules = () => settings.opening;
  const called = { openReader, openSettings, noteReadable, links };
  return { ...site, ...called, rules, permitted, scripts, clock, answers };
}

const at = (url: string, isInFront = true, isPrivate = false): ReaderCaller => ({
  kind: 'reader',
  tabId: 7,
  isInFront,
  isPrivate,
  documentId: 'D1',
  url,
});
const press = { isPressed: true };

beforeEach(() => vi.restoreAllMocks());

test('a press adds the rule of the host, its permission and its script', async () => {
  const world = makeWorld();
  expect(await world.handlers.openOnSiteHere(press, at(STORY))).toBe('on');
  expect(world.rules()).toEqual({ 'www.news.test': RULE });
  expect([...world.scripts]).toEqual(['www.news.test']);
});

test('a refusal leaves nothing behind', async () => {
  const world = makeWorld();
  world.answers.ask = 'refused';
  expect(await world.handlers.openOnSiteHere(press, at(STORY))).toBe('refused');
  expect([world.rules(), [...world.scripts]]).toEqual([{}, []]);
});

test('where the browser can ask only in a page of ours, the settings open with the rule, which is off', async () => {
  const world = makeWorld();
  world.answers.ask = 'impossible';
  expect(await world.handlers.openOnSiteHere(press, at(STORY))).toBe('settings');
  expect(world.openSettings).toHaveBeenCalledTimes(1);
  expect([world.rules(), [...world.scripts]]).toEqual([{ 'www.news.test': RULE }, []]);
});

test('a tab in the back, or a page of no site, adds no rule', async () => {
  const world = makeWorld();
  expect(await world.handlers.openOnSiteHere(press, at(STORY, false))).toBe('refused');
  expect(await world.handlers.openOnSiteHere(press, at('file:///tmp/a.html'))).toBe('refused');
  expect(world.rules()).toEqual({});
});

test('the reader opens on the exact host of a rule, and nowhere else', async () => {
  const world = makeWorld({ 'www.news.test': RULE }, ['www.news.test']);
  await world.handlers.openHere(undefined, at('https://news.test/story'));
  await world.handlers.openHere(undefined, at('https://other.test/www.news.test'));
  expect(world.openReader).not.toHaveBeenCalled();
  await world.handlers.openHere(undefined, at(STORY));
  expect(world.openReader).toHaveBeenCalledWith(7, 'www.news.test');
});

test('the last use is noted once an hour, only if the reader opened, and never in a private window', async () => {
  const world = makeWorld({ 'www.news.test': RULE }, ['www.news.test']);
  const lastUsed = () => world.rules()['www.news.test']?.lastUsed;
  world.openReader.mockResolvedValueOnce(false);
  await world.handlers.openHere(undefined, at(STORY));
  expect(lastUsed()).toBeNull();
  await world.handlers.openHere(undefined, at(STORY, true, true));
  expect(lastUsed()).toBeNull();
  await world.handlers.openHere(undefined, at(STORY));
  world.clock.now += HOUR / 2;
  await world.handlers.openHere(undefined, at(STORY));
  expect(lastUsed()).toBe(HOUR);
  world.clock.now += HOUR;
  await world.handlers.openHere(undefined, at(STORY));
  expect(lastUsed()).toBe(2.5 * HOUR);
});

test('a page that is left out does not open, whatever its campaign; the others do', async () => {
  const world = makeWorld({ 'www.news.test': RULE }, ['www.news.test']);
  await world.handlers.changeOpeningHere('not-this-page', at(STORY));
  expect(world.rules()['www.news.test']?.leftOut).toEqual([fingerprintOfPage(STORY)]);
  await world.handlers.openHere(undefined, at(`${STORY}?utm_source=x#part`));
  expect(world.openReader).not.toHaveBeenCalled();
  await world.handlers.openHere(undefined, at('https://www.news.test/another'));
  expect(world.openReader).toHaveBeenCalledTimes(1);
  await world.handlers.changeOpeningHere('this-page', at(STORY));
  await world.handlers.openHere(undefined, at(STORY));
  expect(world.openReader).toHaveBeenCalledTimes(2);
});

test('a page that opens or is left out can be read; one that is no article, or of a site without rule, cannot', async () => {
  const world = makeWorld({ 'www.news.test': RULE }, ['www.news.test']);
  world.openReader.mockResolvedValueOnce(false);
  await world.handlers.openHere(undefined, at(STORY));
  await world.handlers.openHere(undefined, at('https://plain.test/story'));
  expect(world.noteReadable).not.toHaveBeenCalled();
  await world.handlers.openHere(undefined, at(STORY));
  await world.handlers.changeOpeningHere('not-this-page', at(STORY));
  await world.handlers.openHere(undefined, at(STORY));
  await world.handlers.changeOpeningHere('not-this-site', at(STORY));
  expect(world.noteReadable.mock.calls).toEqual([
    [7, STORY, true],
    [7, STORY, true],
    [7, STORY, false],
  ]);
});

test('removing a site removes its script and gives its permission back; other sites stay', async () => {
  const world = makeWorld({ 'www.news.test': RULE, 'other.test': RULE }, [
    'www.news.test',
    'other.test',
    'plain.test',
  ]);
  await world.sync();
  await world.handlers.changeOpeningHere('not-this-site', at(STORY));
  expect(world.rules()).toEqual({ 'other.test': RULE });
  expect([...world.scripts]).toEqual(['other.test']);
  // A site without a rule has its permission for something else.
  await world.handlers.changeOpeningHere('not-this-site', at('https://plain.test/'));
  expect([...world.permitted]).toEqual(['other.test', 'plain.test']);
});

test('a rule whose permission is revoked has no script until it is permitted again', async () => {
  const world = makeWorld({ 'www.news.test': RULE }, ['www.news.test']);
  await world.sync();
  world.permitted.clear();
  await world.sync();
  expect([...world.scripts]).toEqual([]);
  world.permitted.add('www.news.test');
  await Promise.all([world.sync(), world.sync()]);
  expect([...world.scripts]).toEqual(['www.news.test']);
});

test('the reader opens on a link that was to be read, without a rule, and adds none', async () => {
  const world = makeWorld();
  world.links.isBeingChecked.mockResolvedValue(true);
  world.openReader.mockResolvedValueOnce(false);
  await world.handlers.openHere(undefined, at(STORY));
  expect(world.links.markOpened).not.toHaveBeenCalled();
  await world.handlers.openHere(undefined, at(STORY));
  expect(world.openReader).toHaveBeenLastCalledWith(7, 'www.news.test');
  expect(world.links.markOpened).toHaveBeenCalledWith(7);
  expect(world.rules()).toEqual({});
});

test('rules neither begin nor change in private windows', async () => {
  const world = makeWorld({ 'www.news.test': RULE }, ['www.news.test']);
  const inPrivate = (url: string) => at(url, true, true);
  expect(await world.handlers.openOnSiteHere(press, inPrivate('https://other.test/a'))).toBe(
    'refused',
  );
  await world.handlers.changeOpeningHere('not-this-page', inPrivate(STORY));
  await world.handlers.changeOpeningHere('not-this-site', inPrivate(STORY));
  expect(world.rules()).toEqual({ 'www.news.test': RULE });
  expect([...world.permitted]).toEqual(['www.news.test']);
});
