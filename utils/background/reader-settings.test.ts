// @vitest-environment node
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { changeOnSite, parseReaderSettings, settingsOnSite } from './reader-settings';

const settings = {
  ...DEFAULT_SETTINGS,
  sites: { 'news.test': { theme: 'dark' }, 'other.test': { theme: 'sepia' } },
} as const;

test('a reader sees the look of its own site alone', () => {
  expect(settingsOnSite(settings, 'news.test', null).sites).toEqual({
    'news.test': { theme: 'dark' },
  });
  expect(settingsOnSite(settings, 'third.test', null).sites).toEqual({});
});

test('a reader changes look and voice, and nothing else', () => {
  const change = parseReaderSettings({
    textStep: 2,
    theme: 'no theme',
    voice: 'Marram',
    speakingRate: 1.5,
    keepPictures: 'all',
    language: 'ko',
    unknown: true,
  });
  expect(change).toEqual({ textStep: 2, voice: 'Marram', speakingRate: 1.5 });
  expect(parseReaderSettings({ voice: 'x'.repeat(1_000), speakingRate: '2' })).toEqual({});
});

const ON_NEWS = { site: 'news.test', isPrivate: false };

test('a change of looks by site changes the own site alone', () => {
  const sites = { 'news.test': { theme: 'light' }, 'other.test': {} } as const;
  expect(changeOnSite(settings, { sites }, ON_NEWS).sites).toEqual({
    'news.test': { theme: 'light' },
    'other.test': { theme: 'sepia' },
  });
  expect(changeOnSite(settings, { sites: {} }, ON_NEWS).sites).toEqual({
    'other.test': { theme: 'sepia' },
  });
  expect(changeOnSite(settings, { textStep: 1 }, ON_NEWS)).toEqual({ textStep: 1 });
});

test('in a private window, a site gets no look of its own, and one that has it keeps it', () => {
  const sites = { 'third.test': { theme: 'light' }, 'news.test': { theme: 'light' } } as const;
  const inPrivate = (site: string) => changeOnSite(settings, { sites }, { site, isPrivate: true });
  expect(inPrivate('third.test')).toEqual({});
  expect(inPrivate('news.test').sites).toEqual({
    ...settings.sites,
    'news.test': { theme: 'light' },
  });
});

test('a reader sees the rule of its own host, and no other', () => {
  const rule = { lastUsed: 5, leftOut: [] };
  const opening = { 'news.test': rule, 'www.news.test': rule, 'other.test': rule };
  const seen = (host: string | null) =>
    Object.keys(settingsOnSite({ ...settings, opening }, 'news.test', host).opening);
  expect(seen('news.test')).toEqual(['news.test']);
  expect(seen('third.test')).toEqual([]);
  expect(seen('constructor')).toEqual([]);
  expect(seen(null)).toEqual([]);
});
