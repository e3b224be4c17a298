// @vitest-environment node
import { expect, test } from 'vitest';
import { listSources, readSource } from './source-files';

const sources = listSources(['utils', 'components', 'entrypoints', 'scripts'], /\.tsx?$/);

/** Longer files are two files. Lines. */
const LONGEST_FILE = 300;

test('no file is longer than one purpose takes', () => {
  expect(sources.filter((file) => readSource(file).split('\n').length > LONGEST_FILE)).toEqual([]);
});

test('every exported thing in utils says what it promises', () => {
  const silent = sources
    .filter((file) => file.startsWith('utils/'))
    .flatMap((file) => {
      const lines = readSource(file).split('\n');
      return lines.flatMap((line, index) => {
        const name =
          /^export (?:default )?(?:async )?(?:function|const|class|interface|type) (\w+)/.exec(
            line,
          )?.[1];
        const before = lines[index - 1]?.trim() ?? '';
        // A type that is derived from the line above it is described there.
        const isDerived = /^export type \w+ = (?:\(typeof|ReturnType<)/.test(line);
        return name && !before.endsWith('*/') && !isDerived ? [`${file}: ${name}`] : [];
      });
    });
  expect(silent).toEqual([]);
});

test('no module keeps state of its own', () => {
  expect(sources.filter((file) => /^(?:export )?let /m.test(readSource(file)))).toEqual([]);
});
