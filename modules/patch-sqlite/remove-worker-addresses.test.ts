// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { removeWorkerAddresses } from './remove-worker-addresses';

test('removes the addresses of SQLite’s own workers', () => {
  const source = readFileSync('node_modules/@sqlite.org/sqlite-wasm/dist/index.mjs', 'utf8');
  const files = [
    ...removeWorkerAddresses(source).matchAll(/new URL\("([^"]+)", import\.meta\.url\)/g),
  ];
  expect(files.map((match) => match[1])).toEqual(['sqlite3.wasm']);
});

test('throws when the source does not name the workers', () => {
  expect(() => removeWorkerAddresses('export default 1;')).toThrow('no longer names');
});
