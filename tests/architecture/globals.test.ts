// @vitest-environment node
import { expect, test } from 'vitest';
import { listSources, readSource } from './source-files';

/** Where all globals are declared. */
const DECLARED = [...readSource('shared-globals.ts').matchAll(/^ +(?:var )?(lectern\w+)/gm)].map(
  ([, name]) => name,
);

const sources = listSources(['utils', 'components', 'entrypoints', 'scripts'], /\.tsx?$/);

test('shared-globals.ts declares all globals of the scripts, and no other file does', () => {
  expect(sources.filter((file) => readSource(file).includes('declare global'))).toEqual([]);
  const used = sources.flatMap((file) => readSource(file).match(/\blectern[A-Z]\w*/g) ?? []);
  expect([...new Set(used)].sort()).toEqual([...DECLARED].sort());
});
