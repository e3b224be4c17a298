// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { makeLocks } from '@/tests/support/locks';
import { parseSiteRule } from './site-rule';
import { createSiteRules } from './site-rules';

const RULE = { root: null, keep: ['div.box > p'], drop: [] };

function open(stored: unknown = {}) {
  let kept = stored;
  const rules = createSiteRules({
    getValue: async () => kept,
    setValue: async (value) => {
      kept = value;
    },
    watch: () => () => undefined,
  });
  return { rules, kept: () => kept };
}

test('a rule is kept for its site, and null forgets it', async () => {
  const { rules, kept } = open();
  await rules.change('news.test', RULE);
  expect(await rules.find('news.test')).toEqual(RULE);
  expect(await rules.find('other.test')).toBeNull();
  await rules.change('news.test', null);
  expect(kept()).toEqual({});
});

test('changes at once are all kept', async () => {
  const { rules } = open();
  await Promise.all(['a', 'b', 'c'].map((site) => rules.change(`${site}.test`, RULE)));
  expect(Object.keys(await rules.list())).toEqual(['a.test', 'b.test', 'c.test']);
});

test('the oldest of more than two hundred sites is forgotten', async () => {
  const sites = Array.from({ length: 200 }, (_, at) => [`${at}.test`, RULE]);
  const { rules } = open(Object.fromEntries(sites));
  await rules.change('new.test', RULE);
  const listed = Object.keys(await rules.list());
  expect(listed).toHaveLength(200);
  expect(listed).not.toContain('0.test');
});

test('invalid rules in storage are ignored', async () => {
  const { rules } = open({
    'a.test': RULE,
    'b.test': { keep: 'p' },
    'c.test': { ...RULE, keep: ['p:is(a)'] },
  });
  expect(Object.keys(await rules.list())).toEqual(['a.test']);
});

test('a shape has tags and classes only, and limits', () => {
  const parse = (keep: string[]) => parseSiteRule({ root: null, keep, drop: [] });
  expect(parse(['main.wide > p'])).not.toBeNull();
  for (const shape of [
    '',
    'p p',
    'p#id',
    'p[title]',
    '*',
    'p > ',
    'P',
    'p.a.b.c.d',
    Array(9).fill('p').join(' > '),
  ]) {
    expect(parse([shape]), shape).toBeNull();
  }
  expect(parse(Array(21).fill('p'))).toBeNull();
});

test('rules of a later version stay as they are when another site changes, and are not applied', async () => {
  const later = { keep: [{ selector: 'p' }], version: 9 };
  const { rules, kept } = open({ 'later.test': later });
  await rules.change('news.test', RULE);
  expect(kept()).toEqual({ 'later.test': later, 'news.test': RULE });
  expect(await rules.find('later.test')).toBeNull();
});

test('rules that cannot be read are not replaced', async () => {
  let kept: unknown = { 'news.test': RULE };
  let isBroken = true;
  const rules = createSiteRules({
    getValue: async () => {
      if (isBroken) throw new Error('the disk is full');
      return kept;
    },
    setValue: async (value) => {
      kept = value;
    },
    watch: () => () => undefined,
  });
  await expect(rules.change('other.test', RULE)).rejects.toThrow('the disk is full');
  isBroken = false;
  expect(Object.keys(await rules.list())).toEqual(['news.test']);
});

test('changes that several pages make at once are all kept', async () => {
  vi.stubGlobal('navigator', { locks: makeLocks() });
  let kept: unknown = {};
  const item = {
    getValue: async () => kept,
    setValue: async (value: unknown) => {
      kept = value;
    },
    watch: () => () => undefined,
  };
  const pages = [createSiteRules(item), createSiteRules(item)];
  await Promise.all(pages.map((page, at) => page.change(`${at}.test`, RULE)));
  expect(Object.keys(kept as object)).toEqual(['0.test', '1.test']);
});
