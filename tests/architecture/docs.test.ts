// @vitest-environment node
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { IMPORT_RULES } from './import-rules';
import { listSources, ROOT, readSource } from './source-files';

test('every file that the documentation links to exists', () => {
  const pages = [
    'README.md',
    'CHANGELOG.md',
    'SECURITY.md',
    'CODE_OF_CONDUCT.md',
    ...listSources(['docs', 'bench'], /\.md$/),
  ];
  const broken = pages.flatMap((page) =>
    [...readSource(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
      .map((match) => match[1] ?? '')
      .filter((target) => !/^[a-z]+:/.test(target))
      .filter((target) => !existsSync(join(ROOT, dirname(page), target)))
      .map((target) => `${page}: ${target}`),
  );
  expect(broken).toEqual([]);
});

test('docs/folders.md lists the same folders as the import rules', () => {
  const listed = [...readSource('docs/folders.md').matchAll(/^\| `((?:utils|components)[^`]*)`/gm)];
  const ruled = Object.keys(IMPORT_RULES).filter((folder) => folder !== 'entrypoints');
  expect(listed.map((match) => match[1]).sort()).toEqual(ruled.sort());
});

test('docs/folders.md lists the folders of the extraction', () => {
  const [, section = ''] = readSource('docs/folders.md').split('The folders of `utils/extraction`');
  const [table = ''] = section.split('\n## ');
  const listed = [...table.matchAll(/^\| `([\w-]+)`/gm)].map(([, folder]) => folder);
  const folders = readdirSync(join(ROOT, 'utils/extraction'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'flow')
    .map(({ name }) => name);
  expect(listed.sort()).toEqual(folders.sort());
});

test('every test that the threat model names exists', () => {
  const named = [...readSource('docs/threat-model.md').matchAll(/`([\w-]+\.(?:test|spec)\.ts)`/g)];
  const folders = ['tests', 'utils', 'components', 'entrypoints'].map((folder) =>
    join(ROOT, folder),
  );
  const there = new Set(
    folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => basename(file)),
    ),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.map(([, file = '']) => file).filter((file) => !there.has(file))).toEqual([]);
});

test('every promise of SECURITY.md names a test', () => {
  const [, promises = ''] = readSource('SECURITY.md').split(/^## What Lectern promises$|^## The/m);
  const items = promises.split(/^- /m).slice(1);
  expect(items.length).toBeGreaterThan(5);
  expect(items.filter((item) => !/\]\([\w/.-]+\.(?:test|spec)\.tsx?\)/.test(item))).toEqual([]);
});

test('docs/architecture.md has a row for every step of the extraction', () => {
  const phases = listSources(['utils/extraction/flow'], /\.ts$/);
  const steps = [...phases, 'utils/extraction/extract-article.ts'].flatMap((file) =>
    [...readSource(file).matchAll(/\b(?:run|improve|runInTime)\(\s*'([^']+)'/g)].map(
      ([, step = '']) => step,
    ),
  );
  const rows = [...readSource('docs/architecture.md').matchAll(/^\| ([a-z ]+?) +\| `[\w/.-]+`/gm)];
  expect(steps.length).toBeGreaterThan(30);
  expect(steps.filter((step) => !rows.some(([, row]) => row === step))).toEqual([]);
});
