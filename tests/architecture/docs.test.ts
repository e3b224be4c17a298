// @vitest-environment node
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
