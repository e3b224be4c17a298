// @vitest-environment node
import { expect, test } from 'vitest';
import { parseSettings } from './parse-settings';
import { DEFAULT_SETTINGS, type Settings } from './settings';

test('settings come back as they were kept', () => {
  const kept: Settings = {
    ...DEFAULT_SETTINGS,
    textStep: 9,
    typeface: 'named',
    fontName: 'Noto Sans KR',
    theme: 'own',
    ownText: '#102030',
    language: 'ko',
    singleKeys: false,
    voice: 'urn:voice',
    speakingRate: 1.5,
    sites: { 'news.test': { textStep: -3 } },
  };
  expect(parseSettings(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

test('nothing kept gives the defaults', () => {
  expect(parseSettings(null)).toEqual(DEFAULT_SETTINGS);
  expect(parseSettings('spoilt')).toEqual(DEFAULT_SETTINGS);
});

test('a spoilt field takes its default and costs no other', () => {
  expect(parseSettings({ textStep: 90, theme: 'dark', language: 7 })).toEqual({
    ...DEFAULT_SETTINGS,
    theme: 'dark',
  });
});

test('settings of an earlier version keep what they say and take the rest from the defaults', () => {
  const old = { textStep: -2, theme: 'sepia', language: 'ko', singleKeys: false };
  expect(parseSettings(old)).toEqual({ ...DEFAULT_SETTINGS, ...old });
});

test('of a site only what is right stays', () => {
  const sites = { 'news.test': { textStep: 3, fontName: 'x"; } html {', ownText: 'red', odd: 1 } };
  expect(parseSettings({ sites }).sites).toEqual({ 'news.test': { textStep: 3 } });
  expect(parseSettings({ sites: 'spoilt' }).sites).toEqual({});
});
