// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { packageOfModule } from './package-of-module';
import { readLicence } from './read-licence';

describe('the package of a bundled module is', () => {
  test.each([
    ['/p/node_modules/idb/build/index.js', '/p/node_modules/idb'],
    ['/p/node_modules/@scope/name/dist/a.js?worker', '/p/node_modules/@scope/name'],
    ['\0/p/node_modules/idb/index.js?commonjs-module', '/p/node_modules/idb'],
    ['/p/node_modules/outer/node_modules/inner/a.js', '/p/node_modules/outer/node_modules/inner'],
    ['/p/utils/article/article.ts', null],
    ['\0vite/preload-helper.js', null],
  ])('%s: %s', (id, folder) => {
    expect(packageOfModule(id)).toBe(folder);
  });
});

describe('the licence text of a package', () => {
  const made: string[] = [];
  afterEach(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
  });

  function makePackage(license: string, files: Record<string, string> = {}): string {
    const folder = mkdtempSync(join(tmpdir(), 'lectern-licence-'));
    made.push(folder);
    const author = { name: 'Avel Quint' };
    const manifest = { name: 'tinsel', version: '1.2.3', license, author };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return folder;
  }

  test('is the content of its licence and notice files', () => {
    const folder = makePackage('BSD-3-Clause', { LICENCE: 'Do as you like.', NOTICE: 'By Avel.' });
    expect(readLicence(folder)).toBe('tinsel 1.2.3 (BSD-3-Clause)\n\nDo as you like.\n\nBy Avel.');
  });

  test('is the standard text with its author when it ships none', () => {
    const text = readLicence(makePackage('MIT'));
    expect(text).toContain('Copyright (c) Avel Quint\n\nPermission is hereby granted');
  });

  test('is the whole Apache License when the file only refers to it', () => {
    const text = readLicence(
      makePackage('Apache-2.0', { 'LICENSE.md': 'See the Apache License.' }),
    );
    expect(text).toMatch(/See the Apache License\.[\s\S]*TERMS AND CONDITIONS/);
  });

  test('is required', () => {
    expect(() => readLicence(makePackage('WTFPL'))).toThrow('tinsel');
  });
});
