// @vitest-environment node
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { matchPaths, type PathList } from '../../modules/shared-parts/match-paths';
import { NOT_IN_ALL_PAGES, PAGE_PARTS } from '../../modules/shared-parts/page-parts';
import { readImports } from './read-imports';
import { listSources, ROOT } from './source-files';

const sources = listSources(['utils', 'components', 'entrypoints'], /\.(?:tsx?|css)$/);
const known = new Set(sources);

/** Returns the source file that an import names, or null if it is a package's. */
const fileOf = (path: string): string | null =>
  [path, `${path}.ts`, `${path}.tsx`].find((file) => known.has(file)) ?? null;

/** Returns the files that load together with these. */
function loadedWith(entries: readonly string[]): Set<string> {
  const found = new Set(entries);
  for (const file of found) {
    for (const { path, isType, isDynamic } of readImports(file)) {
      const imported = isType || isDynamic ? null : fileOf(path);
      if (imported) found.add(imported);
    }
  }
  return found;
}

const mainOf = (page: string) => `entrypoints/${page}/main.tsx`;
const PAGES = ['popup', 'library', 'reader', 'options', 'welcome'].map(mainOf);

/** Returns the files that pages load later, each with `import()`. */
function laterEntries(): string[] {
  const found = new Set(PAGES);
  for (const entry of found) {
    for (const file of loadedWith([entry])) {
      for (const { path, isDynamic } of readImports(file)) {
        const imported = isDynamic ? fileOf(path) : null;
        if (imported) found.add(imported);
      }
    }
  }
  return [...found].filter((entry) => !PAGES.includes(entry));
}

const LISTS: readonly PathList[] = [
  ...Object.values(PAGE_PARTS),
  ...Object.values(NOT_IN_ALL_PAGES),
];

const exists = (path: string): boolean =>
  path.startsWith('node_modules/')
    ? existsSync(join(ROOT, path))
    : sources.some((file) => matchPaths({ paths: [path] })(`/${file}`));

test('every path of a shared script exists', () => {
  const paths = LISTS.flatMap((list) => [...list.paths, ...(list.except ?? [])]);
  expect(paths.filter((path) => !exists(path))).toEqual([]);
});

/** Small files that several other pages share: one more script would cost those more time than they cost the popup. */
const UNUSED_IN_POPUP = [
  'components/article/ReadingSample.tsx',
  'components/controls/Brand.module.css',
  'components/controls/Brand.tsx',
  'components/controls/Select.module.css',
  'components/controls/Select.tsx',
  'components/keys/Key.module.css',
  'components/keys/Key.tsx',
  'utils/article/address/without-fragment.ts',
  'utils/article/partial/label-partial.ts',
  'utils/article/text/is-running-text.ts',
  'utils/article/text/limit-marks.ts',
  'utils/i18n/queue-messages.ts',
  'utils/library/admission/admit-article.ts',
  'utils/messaging/call-table.ts',
  'utils/tasks/run-concurrently.ts',
];

test('the popup loads no other files that it does not use', () => {
  const popup = loadedWith([mainOf('popup')]);
  const users = new Map<string, number>();
  for (const entry of [...PAGES, ...laterEntries()]) {
    for (const file of loadedWith([entry])) users.set(file, (users.get(file) ?? 0) + 1);
  }
  const isElsewhere = LISTS.map(matchPaths);
  const inAllPages = [...users]
    .filter(([file, count]) => count > 1 && !isElsewhere.some((matches) => matches(`/${file}`)))
    .map(([file]) => file);
  expect(inAllPages.filter((file) => !popup.has(file)).sort()).toEqual(UNUSED_IN_POPUP);
});
