// @vitest-environment node
import { readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { listSources, ROOT, readSource } from './source-files';

/**
 * Who may import whom: folder → folders and packages. What stands here is what docs/architecture.md explains.
 * A folder without a line fails, so that nobody adds one without saying what it is for.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'utils/article': ['valibot'],
  'utils/sanitisation': ['dompurify'],
  'utils/extraction': ['utils/article', 'utils/sanitisation', '@mozilla/readability'],
  'utils/browser': ['utils/article', 'wxt', 'valibot'],
  'utils/settings': ['wxt', 'valibot', '@preact/signals'],
  'utils/reading': ['wxt', 'valibot'],
  'utils/broadcast': [],
  'utils/library': [
    'utils/article',
    'utils/broadcast',
    'utils/i18n',
    'utils/reading',
    'idb',
    'valibot',
    '@preact/signals',
  ],
  'utils/search': [
    ...['utils/article', 'utils/library'],
    ...['@sqlite.org/sqlite-wasm', 'valibot', '@preact/signals'],
  ],
  'utils/i18n': ['utils/article', 'utils/library', 'utils/backup', 'utils/browsing'],
  'utils/browsing': ['utils/article', 'utils/library', 'diff'],
  'utils/export': ['utils/article', 'utils/sanitisation', 'turndown', 'fflate', '@preact/signals'],
  'utils/backup': [
    ...['utils/article', 'utils/sanitisation', 'utils/export', 'utils/library'],
    'utils/reading',
    ...['@zip.js/zip.js', 'fflate', 'valibot', '@preact/signals'],
  ],
  'utils/import': [
    ...['utils/article', 'utils/sanitisation', 'utils/extraction', 'utils/library'],
    'utils/backup',
    ...['papaparse', 'valibot'],
  ],
  'utils/aloud': ['utils/article', '@preact/signals'],
  'utils/pictures': [
    ...['utils/article', 'utils/browser', 'utils/export', 'utils/library', 'utils/messaging'],
    'utils/broadcast',
    ...['utils/settings', 'wxt', 'valibot', '@preact/signals'],
  ],
  'utils/messaging': ['utils/article', 'utils/library', 'utils/reading', 'wxt', 'valibot'],
  'utils/toolbar': ['utils/article', 'utils/browser', 'utils/library', 'wxt'],
  'utils/overlay': [],
  components: [
    ...[
      'utils/article',
      'utils/i18n',
      'utils/reading',
      'utils/sanitisation',
      'utils/settings',
      'utils/library',
      'utils/aloud',
      'utils/export',
      'utils/messaging',
      'utils/pictures',
      'utils/backup',
      'utils/browsing',
      'utils/search',
    ],
    ...['preact', '@preact/signals', 'lucide', '@tanstack/virtual-core'],
    ...['@fontsource-variable', '@fontsource'],
  ],
  entrypoints: ['components', 'utils', 'preact', '@preact/signals', 'lucide', 'wxt'],
};

/** From these a component takes types alone: it has no storage of its own. */
const TYPES_ONLY: Record<string, readonly string[]> = {
  components: [
    ...['utils/library', 'utils/export', 'utils/messaging', 'utils/pictures', 'utils/backup'],
  ],
  'utils/i18n': ['utils/library', 'utils/article', 'utils/backup', 'utils/browsing'],
  'utils/library': ['utils/i18n'],
};

const files = listSources(['utils', 'components', 'entrypoints'], /\.(?:tsx?|css)$/);

const folderOf = (file: string): string => {
  const [top = '', second = ''] = file.split('/');
  return top === 'utils' ? `${top}/${second}` : top;
};

interface Import {
  from: string;
  /** The folder or package. */
  what: string;
  isType: boolean;
}

function importsOf(file: string): Import[] {
  const source = readSource(file);
  const statements = source.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]|@import\s+"([^"]+)"|import\(\s*['"]([^'"]+)['"]/g,
  );
  return [...statements].map((match) => {
    const path = match[2] ?? match[3] ?? match[4] ?? '';
    return { from: file, what: resolveImport(file, path), isType: match[1] !== undefined };
  });
}

function resolveImport(file: string, path: string): string {
  if (path.startsWith('@/')) return folderOf(path.slice(2));
  if (path.startsWith('.')) return folderOf(relative(ROOT, resolve(ROOT, dirname(file), path)));
  return path.startsWith('@')
    ? path.split('/').slice(0, 2).join('/')
    : (path.split('/')[0] ?? path);
}

const allowed = (folder: string, what: string): boolean =>
  what === folder ||
  (MAY_IMPORT[folder] ?? []).some((name) => what === name || what.startsWith(`${name}/`));

test('every folder has a line that says what it may import', () => {
  const folders = new Set(files.map(folderOf));
  expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
});

test('nothing is imported past that', () => {
  const wrong = files.flatMap(importsOf).filter(({ from, what }) => !allowed(folderOf(from), what));
  expect(wrong).toEqual([]);
});

test('where only types may be taken, only types are', () => {
  const wrong = files
    .flatMap(importsOf)
    .filter(({ from, what, isType }) => !isType && TYPES_ONLY[folderOf(from)]?.includes(what));
  expect(wrong).toEqual([]);
});

test('entry points do not import one another', () => {
  const pageOf = (path: string) => path.split('/')[1];
  const wrong = files
    .filter((file) => file.startsWith('entrypoints/'))
    .flatMap((file) => {
      const source = readSource(file);
      return [...source.matchAll(/from\s+'(\.\.?\/[^']+|@\/entrypoints\/[^']+)'/g)]
        .map((match) => match[1] ?? '')
        .map((path) =>
          path.startsWith('@/')
            ? path.slice(2)
            : relative(ROOT, resolve(ROOT, dirname(file), path)),
        )
        .filter((path) => pageOf(path) !== pageOf(file));
    });
  expect(wrong).toEqual([]);
});

test('no file stands loose in utils', () => {
  const loose = readdirSync(join(ROOT, 'utils'), { withFileTypes: true }).filter(
    (entry) => !entry.isDirectory(),
  );
  expect(loose.map(({ name }) => name)).toEqual([]);
});

test('there are no drawers', () => {
  const drawer = /(?:^|\/)(?:helpers|misc|common|types|shared|lib|core)(?:\/|\.tsx?$)/;
  const drawers = files.filter((file) => drawer.test(file));
  expect(drawers).toEqual([]);
});
