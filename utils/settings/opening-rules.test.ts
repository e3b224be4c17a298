// @vitest-environment node
import { expect, test } from 'vitest';
import {
  addRule,
  excludePage,
  hostForRule,
  parseOpeningRules,
  recordUse,
  removeRule,
  ruleOf,
} from './opening-rules';

const PAGE = '0123456789abcd';
const OTHER = 'dcba9876543210';

test('a rule is of the exact host of a web page', () => {
  expect(hostForRule('https://www.news.test:8443/a/b?c#d')).toBe('www.news.test');
  expect(hostForRule('http://127.0.0.1:9/')).toBe('127.0.0.1');
  for (const url of ['file:///tmp/a.html', 'about:blank', 'news.test', 'http://[::1]/']) {
    expect(hostForRule(url)).toBeNull();
  }
});

test('invalid rules are left out, and invalid fields take their default', () => {
  const stored = {
    'news.test': { lastUsed: 'x', leftOut: [PAGE] },
    'odd.test': { lastUsed: 5, leftOut: ['https://odd.test/story'] },
    '*': { lastUsed: null, leftOut: [] },
    '*.news.test': { lastUsed: null, leftOut: [] },
    'news.test/path': { lastUsed: null, leftOut: [] },
    'none.test': 7,
  };
  expect(parseOpeningRules(stored)).toEqual({
    'news.test': { lastUsed: null, leftOut: [PAGE] },
    'odd.test': { lastUsed: 5, leftOut: [] },
  });
  expect(parseOpeningRules('invalid')).toEqual({});
});

test('a host without a rule has none, whatever its name', () => {
  expect(ruleOf({}, 'constructor')).toBeNull();
  expect(ruleOf(addRule({}, 'news.test'), 'sub.news.test')).toBeNull();
});

test('adding a site again keeps what was left out', () => {
  const rules = excludePage(addRule({}, 'news.test'), 'news.test', PAGE, true);
  expect(addRule(rules, 'news.test')).toEqual(rules);
  expect(removeRule(rules, 'news.test')).toEqual({});
});

test('a page is left out, and included again', () => {
  const rules = excludePage(addRule({}, 'news.test'), 'news.test', PAGE, true);
  const both = excludePage(rules, 'news.test', OTHER, true);
  expect(ruleOf(both, 'news.test')?.leftOut).toEqual([OTHER, PAGE]);
  expect(excludePage(both, 'news.test', OTHER, false)).toEqual(rules);
  expect(excludePage({}, 'news.test', PAGE, true)).toEqual({});
});

test('the time of the last use is noted for a site with a rule', () => {
  expect(recordUse(addRule({}, 'news.test'), 'news.test', 9)['news.test']?.lastUsed).toBe(9);
  expect(recordUse({}, 'news.test', 9)).toEqual({});
});

test('the newest rules and pages are kept when there are too many', () => {
  let rules = {};
  for (let index = 0; index < 205; index += 1) rules = addRule(rules, `s${index}.test`);
  expect(Object.keys(rules)).toHaveLength(200);
  expect(ruleOf(rules, 's204.test')).not.toBeNull();
  for (let index = 0; index < 105; index += 1) {
    rules = excludePage(rules, 's204.test', index.toString(16).padStart(14, '0'), true);
  }
  const left = ruleOf(rules, 's204.test')?.leftOut ?? [];
  expect([left.length, left[0]]).toEqual([100, '00000000000068']);
});
