// @vitest-environment node
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings/settings';
import { applyLookToAllSites, changeLook, giveOwnLook, lookOn, resetSite } from './site-look';

const SITE = 'news.test';
const change = (settings: Settings, fields: Partial<Settings>): Settings => ({
  ...settings,
  ...fields,
});

test('a change is for all sites until a site is given a look of its own', () => {
  const large = change(DEFAULT_SETTINGS, changeLook(DEFAULT_SETTINGS, SITE, { textStep: 2 }));
  expect(lookOn(large, 'other.test').textStep).toBe(2);
  const own = change(large, giveOwnLook(large, SITE));
  expect(lookOn(own, SITE)).toEqual(lookOn(own, 'other.test'));
  const larger = change(own, changeLook(own, SITE, { textStep: 4 }));
  expect(lookOn(larger, SITE).textStep).toBe(4);
  expect(lookOn(larger, 'other.test').textStep).toBe(2);
});

test('fields the site does not set follow the general look', () => {
  const settings = { ...DEFAULT_SETTINGS, sites: { [SITE]: { textStep: 3 } } };
  expect(lookOn({ ...settings, theme: 'dark' }, SITE)).toMatchObject({
    textStep: 3,
    theme: 'dark',
  });
});

test('a site’s look can be reset, or applied to all sites', () => {
  const settings = { ...DEFAULT_SETTINGS, sites: { [SITE]: { textStep: 3 }, 'b.test': {} } };
  const reset = change(settings, resetSite(settings, SITE));
  expect(lookOn(reset, SITE).textStep).toBe(0);
  expect(reset.sites).toEqual({ 'b.test': {} });
  const spread = change(settings, applyLookToAllSites(settings, SITE));
  expect(lookOn(spread, 'other.test').textStep).toBe(3);
  expect(spread.sites).toEqual({ 'b.test': {} });
});
