// @vitest-environment node
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { listSources, ROOT, readSource } from './source-files';

test('every file that the documentation links to or shows is there', () => {
  const pages = ['README.md', 'CHANGELOG.md', ...listSources(['docs', 'bench'], /\.md$/)];
  const lost = pages.flatMap((page) =>
    [...readSource(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
      .map((match) => match[1] ?? '')
      .filter((target) => !/^[a-z]+:/.test(target))
      .filter((target) => !existsSync(join(ROOT, dirname(page), target)))
      .map((target) => `${page}: ${target}`),
  );
  expect(lost).toEqual([]);
});
