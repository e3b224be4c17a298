// @vitest-environment node
import { expect, test } from 'vitest';
import { listSources, readSource } from './source-files';

/** Everything that turns strings into live markup or code. */
const SINKS: readonly RegExp[] = [
  /\.(?:innerHTML|outerHTML|srcdoc)\s*(?:\+|\?\?|\|\|)?=(?!=)/,
  /dangerouslySetInnerHTML/,
  /\binsertAdjacentHTML\b/,
  /\bdocument\.write(?:ln)?\b/,
  /\bcreateContextualFragment\b/,
  /\bsetHTML(?:Unsafe)?\b/,
  /\bparseHTMLUnsafe\b/,
  /\bparseFromString\b/,
  /\beval\s*\(/,
  /\bnew Function\b/,
  /\bset(?:Timeout|Interval)\(\s*['"`]/,
];

/** The only file that may parse untrusted markup, and only into inert documents. */
const PARSER = 'utils/sanitisation/parse-inert.ts';

const sources = listSources(['utils', 'components', 'entrypoints'], /\.tsx?$/);

test.each(SINKS.map((sink) => [sink.source, sink] as const))('no source uses %s', (_name, sink) => {
  const users = sources.filter((file) => file !== PARSER && sink.test(readSource(file)));
  expect(users).toEqual([]);
});

test('the only parser creates inert documents', () => {
  const source = readSource(PARSER);
  expect(SINKS.filter((sink) => sink.test(source)).map((sink) => sink.source)).toEqual([
    '\\bparseFromString\\b',
  ]);
});
