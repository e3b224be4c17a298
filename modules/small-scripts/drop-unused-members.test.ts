// @vitest-environment node
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { dropUnusedMembers } from './drop-unused-members';

const CODE = `function Ferry(sea) { this.sea = sea; this._load(); }
Ferry.prototype = {
  SEATS: 40,
  MASTS: 2,
  SIGNS: { port: /red/, bow: /white/ },
  _load() { return this._count(); },
  _count() { return this.SEATS; },
  _look() { return this.SIGNS.port; },
  depart() { return this._sail(); },
  _sail() { return this._turn(); },
  _turn() { return this._sail(); },
  paint() { return 'white'; },
  moor: function () { return ["rope", "_tie", "_look"].map((name) => this[name]); },
  _tie: function () { return 1; },
};
`;

test('methods that nothing calls are removed, even if they call each other', () => {
  const rest = dropUnusedMembers(CODE, ['moor']);
  for (const name of ['depart', '_sail', '_turn', 'paint']) expect(rest).not.toContain(name);
});

test('what the constructor and the kept methods call stays as written', () => {
  const rest = dropUnusedMembers(CODE, ['moor']);
  expect(rest).toContain('_load() { return this._count(); },');
  expect(rest).toContain('_count() { return this.SEATS; },');
  expect(rest).toContain('_tie: function () { return 1; },');
  expect(rest).toContain('SEATS: 40,');
});

test('a value that nothing reads is removed, and a property of a table that is read by name', () => {
  const rest = dropUnusedMembers(CODE, ['moor'], ['SIGNS']);
  expect(rest).not.toContain('MASTS');
  expect(rest).toContain('port: /red/');
  expect(rest).not.toContain('bow');
  expect(dropUnusedMembers(CODE, ['moor'])).toContain('SIGNS: { port: /red/, bow: /white/ },');
});

test('a method that is missing, and code without a prototype, are errors', () => {
  expect(() => dropUnusedMembers(CODE, ['fly'])).toThrow('fly');
  expect(() => dropUnusedMembers(CODE, [], ['FLAGS'])).toThrow('FLAGS');
  expect(() => dropUnusedMembers('class Ferry {}', [])).toThrow('prototype');
});

test('Readability keeps what its choice of the body needs and loses what only `parse` needs', () => {
  const file = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
  const rest = dropUnusedMembers(
    readFileSync(file, 'utf8'),
    ['_prepDocument', '_grabArticle'],
    ['REGEXPS'],
  );
  expect(rest).toContain('unlikelyCandidates:');
  expect(rest).not.toContain('nextLink:');
  expect(rest).toContain('_cleanConditionally(');
  expect(rest).not.toContain('_getJSONLD(');
  expect(rest).not.toContain('_getArticleTitle(');
});
