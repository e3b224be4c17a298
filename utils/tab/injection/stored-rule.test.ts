// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeLocks } from '@/tests/support/locks';
import { openSiteRules } from '@/utils/corrections/rules/site-rules';
import { findStoredRule } from './stored-rule';

const RULE = { root: null, keep: ['div.box > p'], drop: [] };

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: makeLocks() });
});

test('the rule of the site of an address is found', async () => {
  await openSiteRules().change('news.test', RULE);
  expect(await findStoredRule('https://www.news.test/wheel.html')).toEqual(RULE);
  expect(await findStoredRule('https://other.test/wheel.html')).toBeUndefined();
});

test('a site with the name of a property of all objects has no rule', async () => {
  await openSiteRules().change('news.test', RULE);
  expect(await findStoredRule('https://constructor/wheel.html')).toBeUndefined();
});

test('a rule that is being forgotten is not found any more', async () => {
  const rules = openSiteRules();
  await rules.change('news.test', RULE);
  const forgotten = rules.change('news.test', null);
  expect(await findStoredRule('https://news.test/wheel.html')).toBeUndefined();
  await forgotten;
});

test('there is no rule if the rules cannot be read', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('damaged'));
  expect(await findStoredRule('https://news.test/wheel.html')).toBeUndefined();
});
