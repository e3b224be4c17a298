// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loneSqlite } from './lone-sqlite';

test('of the files that SQLite would load, its program alone is left', () => {
  const source = readFileSync('node_modules/@sqlite.org/sqlite-wasm/dist/index.mjs', 'utf8');
  const files = [...loneSqlite(source).matchAll(/new URL\("([^"]+)", import\.meta\.url\)/g)];
  expect(files.map((match) => match[1])).toEqual(['sqlite3.wasm']);
});

test('another source is refused', () => {
  expect(() => loneSqlite('export default 1;')).toThrow('as it did');
});
