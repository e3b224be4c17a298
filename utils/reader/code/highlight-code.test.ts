// @vitest-environment node
import { expect, test } from 'vitest';
import { highlightCode } from './highlight-code';

const pieces = (code: string, language: string) =>
  highlightCode(code, language).map(({ start, end, kind }) => `${kind}: ${code.slice(start, end)}`);

test('keywords, names, strings, numbers and comments are distinguished', () => {
  expect(pieces('const tide = high("x", 12); // late', 'js')).toEqual([
    'keyword: const',
    'name: high',
    'string: "x"',
    'number: 12',
    'comment: // late',
  ]);
});

test('code within a string is coloured on its own', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is the code of an article.
  expect(pieces('`a ${1} b`', 'js')).toContain('number: 1');
});

test('lines of a patch are added or removed', () => {
  expect(pieces('+new\n-old\n', 'diff')).toEqual(['added: +new', 'removed: -old']);
});

test('a language is not guessed', () => {
  expect(highlightCode('const a = 1', 'tidescript')).toEqual([]);
});

test('very long code is left plain', () => {
  expect(highlightCode('let a = 1;\n'.repeat(20_000), 'js')).toEqual([]);
});
