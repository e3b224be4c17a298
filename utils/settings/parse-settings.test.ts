import { expect, test } from 'vitest';
import { parseSettings } from './parse-settings';
import { DEFAULT_SETTINGS } from './settings';

test('settings come back as they were kept', () => {
  const kept = { textStep: -2, theme: 'sepia', language: 'ko', singleKeys: false };
  expect(parseSettings(kept)).toEqual(kept);
});

test('nothing kept gives the defaults', () => {
  expect(parseSettings(null)).toEqual(DEFAULT_SETTINGS);
  expect(parseSettings('spoilt')).toEqual(DEFAULT_SETTINGS);
});

test('a spoilt field takes its default and costs no other', () => {
  expect(parseSettings({ textStep: 9, theme: 'dark', language: 7 })).toEqual({
    ...DEFAULT_SETTINGS,
    theme: 'dark',
  });
});
