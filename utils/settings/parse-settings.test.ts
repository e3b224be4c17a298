// @vitest-environment node
import { expect, test } from 'vitest';
import { FASTEST_RATE } from '@/utils/reader/aloud/speech-rate';
import { parseSettings } from './parse-settings';
import { DEFAULT_SETTINGS, type Settings } from './settings';

test('stored settings are read back unchanged', () => {
  const stored: Settings = {
    ...DEFAULT_SETTINGS,
    textStep: 9,
    typeface: 'named',
    fontName: 'Noto Sans KR',
    theme: 'own',
    customText: '#102030',
    language: 'ko',
    singleKeys: false,
    voice: 'urn:voice',
    speakingRate: 1.5,
    sites: { 'news.test': { textStep: -3 } },
    opening: { 'www.news.test': { lastUsed: 1_700_000_000_000, leftOut: ['0123456789abcd'] } },
  };
  expect(parseSettings(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
});

test('without stored settings the defaults apply', () => {
  expect(parseSettings(null)).toEqual(DEFAULT_SETTINGS);
  expect(parseSettings('invalid')).toEqual(DEFAULT_SETTINGS);
});

test('an invalid field takes its default and affects no other', () => {
  expect(parseSettings({ textStep: 90, theme: 'dark', language: 7 })).toEqual({
    ...DEFAULT_SETTINGS,
    theme: 'dark',
  });
});

test('settings of an earlier version keep their values and take the defaults for the rest', () => {
  const old = { textStep: -2, theme: 'sepia', language: 'ko', singleKeys: false };
  expect(parseSettings(old)).toEqual({ ...DEFAULT_SETTINGS, ...old });
});

test('a speaking rate up to the fastest that engines support is kept', () => {
  expect(parseSettings({ speakingRate: FASTEST_RATE }).speakingRate).toBe(FASTEST_RATE);
  expect(parseSettings({ speakingRate: FASTEST_RATE + 0.1 }).speakingRate).toBe(1);
});

test('only valid fields of a site are kept', () => {
  const sites = {
    'news.test': { textStep: 3, fontName: 'x"; } html {', customText: 'red', odd: 1 },
  };
  expect(parseSettings({ sites }).sites).toEqual({ 'news.test': { textStep: 3 } });
  expect(parseSettings({ sites: 'invalid' }).sites).toEqual({});
});
