// @vitest-environment node
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { IMPORT_RULES } from './import-rules';
import { readImports } from './read-imports';
import { listSources, ROOT } from './source-files';

const files = listSources(['utils', 'components', 'entrypoints'], /\.(?:tsx?|css)$/);
const UNITS = Object.keys(IMPORT_RULES);

/** Returns the deepest unit that contains a path; its first two folders if there is none. */
function unitOf(path: string): string {
  const holding = UNITS.filter((unit) => path.startsWith(`${unit}/`));
  return (
    holding.sort((one, other) => other.length - one.length)[0] ??
    path.split('/').slice(0, 2).join('/')
  );
}

interface UnitImport {
  from: string;
  /** The unit or package. */
  what: string;
  isType: boolean;
}

const importsOf = (file: string): UnitImport[] =>
  readImports(file).map(({ path, isPackage, isType }) => ({
    from: file,
    what: isPackage ? path : unitOf(path),
    isType,
  }));

const matches = (name: string, what: string): boolean =>
  name.endsWith('/*')
    ? what.startsWith(name.slice(0, -1))
    : what === name || (name.startsWith('@') && what.startsWith(`${name}/`));

function isAllowed({ from, what, isType }: UnitImport): boolean {
  const unit = unitOf(from);
  const { may = [], types = [] } = IMPORT_RULES[unit] ?? {};
  return (
    what === unit ||
    may.some((name) => matches(name, what)) ||
    (isType && types.some((name) => matches(name, what)))
  );
}

test('every folder has an import rule', () => {
  expect([...new Set(files.map(unitOf))].filter((unit) => !UNITS.includes(unit))).toEqual([]);
});

test('every import rule belongs to an existing folder', () => {
  expect(UNITS.filter((unit) => !files.some((file) => unitOf(file) === unit))).toEqual([]);
});

test('every import is allowed by a rule', () => {
  expect(files.flatMap(importsOf).filter((found) => !isAllowed(found))).toEqual([]);
});

test('no two folders import each other, not even types', () => {
  const edges = new Set(
    files.flatMap(importsOf).map(({ from, what }) => `${unitOf(from)} → ${what}`),
  );
  const mutual = [...edges].filter((edge) => {
    const [from, to] = edge.split(' → ');
    return from !== to && edges.has(`${to} → ${from}`);
  });
  expect(mutual).toEqual([]);
});

test('entry points do not import one another', () => {
  const pageOf = (path: string) => path.split('/')[1];
  const wrong = files
    .filter((file) => file.startsWith('entrypoints/'))
    .flatMap((file) =>
      readImports(file)
        .filter(({ path }) => path.startsWith('entrypoints/') && pageOf(path) !== pageOf(file))
        .map(({ path }) => `${file} → ${path}`),
    );
  expect(wrong).toEqual([]);
});

test('there are no files directly in utils', () => {
  const loose = readdirSync(join(ROOT, 'utils'), { withFileTypes: true }).filter(
    (entry) => !entry.isDirectory(),
  );
  expect(loose.map(({ name }) => name)).toEqual([]);
});

test('no folder or file has a catch-all name', () => {
  const catchAll = /(?:^|\/)(?:helpers|misc|common|types|shared|lib|core)(?:\/|\.tsx?$)/;
  const catchAlls = files.filter((file) => catchAll.test(file));
  expect(catchAlls).toEqual([]);
});
