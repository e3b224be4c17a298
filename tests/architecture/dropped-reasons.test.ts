// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { reasonOf } from '@/utils/corrections/reason-of';

const BODY = resolve(import.meta.dirname, '../../utils/extraction/body');

/** The reasons that the steps give which drop blocks of the body. */
const dropReasons = readdirSync(BODY)
  .filter((file) => /^drop-[a-z-]+\.ts$/.test(file) && !file.endsWith('.test.ts'))
  .flatMap((file) => readFileSync(resolve(BODY, file), 'utf8').match(/'[a-z]+(?: [a-z]+)+'/g) ?? [])
  .map((text) => text.slice(1, -1));

test('readers see what each step dropped from the body, and why', () => {
  expect(dropReasons).toContain('comments of readers');
  expect(dropReasons.filter((reason) => reasonOf(reason) === null)).toEqual([]);
});
