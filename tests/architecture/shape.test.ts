// @vitest-environment node
import { expect, test } from 'vitest';
import { listSources, readSource } from './source-files';

const sources = listSources(['utils', 'components', 'entrypoints', 'scripts'], /\.tsx?$/);

/** Longer files should be split. Lines. */
const LONGEST_FILE = 300;

test('no file is too long', () => {
  expect(sources.filter((file) => readSource(file).split('\n').length > LONGEST_FILE)).toEqual([]);
});

test('every export in utils has a doc comment', () => {
  const undocumented = sources
    .filter((file) => file.startsWith('utils/'))
    .flatMap((file) => {
      const lines = readSource(file).split('\n');
      return lines.flatMap((line, index) => {
        const name =
          /^export (?:default )?(?:async )?(?:function|const|class|interface|type) (\w+)/.exec(
            line,
          )?.[1];
        const before = lines[index - 1]?.trim() ?? '';
        // The comment of the line above also covers a type derived from it.
        const isDerived = /^export type \w+ = (?:\(typeof|ReturnType<)/.test(line);
        return name && !before.endsWith('*/') && !isDerived ? [`${file}: ${name}`] : [];
      });
    });
  expect(undocumented).toEqual([]);
});

test('no module has mutable state', () => {
  expect(sources.filter((file) => /^(?:export )?let /m.test(readSource(file)))).toEqual([]);
});
