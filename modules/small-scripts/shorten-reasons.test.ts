import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reasonOf } from '../../utils/corrections/reason-of';
import { SAME_FOR_READERS, shortenReasons } from './shorten-reasons';

const EXTRACTION = join(import.meta.dirname, '../../utils/extraction');
const SOURCES = readdirSync(EXTRACTION, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(join(EXTRACTION, file), 'utf8'));

const PAIRS = Object.entries(SAME_FOR_READERS).flatMap(([instead, reasons]) =>
  reasons.map((reason) => [reason, instead] as const),
);

test.each(PAIRS)('readers are told the same for “%s” and “%s”', (reason, instead) => {
  expect(reasonOf(reason)).toBe(reasonOf(instead));
});

test.each(PAIRS)('“%s” is a reason of the extraction that no step compares', (reason) => {
  expect(SOURCES.some((code) => code.includes(`'${reason}'`))).toBe(true);
  expect(SOURCES.some((code) => code.includes(`=== '${reason}'`))).toBe(false);
});

test('replaces whole reasons only', () => {
  expect(shortenReasons("a ? 'the byline' : 'the byline of another'")).toBe(
    "a ? 'the date' : 'the byline of another'",
  );
});
