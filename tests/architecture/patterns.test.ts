// @vitest-environment node
import { beforeAll, expect, test } from 'vitest';
import { CAPPED_PATTERNS, isCapped } from './capped-patterns';
import { checkPattern } from './check-pattern';
import { countBuilders, listPatterns, type Pattern, textOf } from './list-patterns';
import SAFE from './safe-patterns.json';

const RENEW = '`npm run patterns` renews tests/architecture/safe-patterns.json';

let patterns: Pattern[];
beforeAll(async () => {
  patterns = await listPatterns();
});

test('the time of every pattern over page text grows linearly, or its text is short', async () => {
  // The list is written by the tool. Only patterns that are new or changed since then are analysed here.
  const known = new Set(SAFE);
  const slow: string[] = [];
  for (const pattern of patterns) {
    if (known.has(textOf(pattern)) || isCapped(pattern)) continue;
    const status = await checkPattern(pattern);
    if (status !== 'safe')
      slow.push(`${pattern.file}: ${textOf(pattern).slice(0, 80)} is ${status}`);
  }
  expect(slow, `Make the pattern linear, or state in capped-patterns.ts what limits it`).toEqual(
    [],
  );
}, 600_000);

test('the list of safe patterns has nearly all of them', () => {
  const known = new Set(SAFE);
  const isNew = (pattern: Pattern) => !known.has(textOf(pattern)) && !isCapped(pattern);
  expect(patterns.filter(isNew).length, RENEW).toBeLessThan(30);
  const present = new Set(patterns.map(textOf));
  expect(SAFE.filter((text) => !present.has(text)).length, RENEW).toBeLessThan(30);
});

test('every pattern that code builds is built when its module loads, so it is analysed too', () => {
  const recorded = new Set(patterns.filter(({ isBuilt }) => isBuilt).map(textOf));
  expect(recorded.size).toBe(countBuilders());
});

test('every exception belongs to a pattern', () => {
  const unused = CAPPED_PATTERNS.filter(
    (capped) => !patterns.some((pattern) => isCapped(pattern, [capped])),
  );
  expect(unused).toEqual([]);
});
