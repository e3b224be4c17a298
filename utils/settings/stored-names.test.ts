// @vitest-environment node
import { expect, test } from 'vitest';
import { fromStoredNames, toStoredNames } from './stored-names';

const STORED = {
  theme: 'own',
  plates: false,
  ownText: '#111111',
  sites: { 'news.test': { ownGround: '#eeeeee', textStep: 2 } },
};
const SETTINGS = {
  theme: 'own',
  diagramBackgrounds: false,
  customText: '#111111',
  sites: { 'news.test': { customBackground: '#eeeeee', textStep: 2 } },
} as const;

test('settings are stored under their stored names and read back, also the looks of sites', () => {
  expect(toStoredNames(SETTINGS)).toEqual(STORED);
  expect(fromStoredNames(STORED)).toEqual(SETTINGS);
});

test('what is no settings stays as it is', () => {
  expect(fromStoredNames(null)).toBeNull();
  expect(fromStoredNames({ sites: 'invalid', glow: 1 })).toEqual({ sites: 'invalid', glow: 1 });
  expect(fromStoredNames({ sites: { 'news.test': 7 } })).toEqual({ sites: { 'news.test': 7 } });
  expect(toStoredNames({ textStep: 1 })).toEqual({ textStep: 1 });
});
