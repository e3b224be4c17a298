// @vitest-environment node
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { dropUnusedMethods } from './drop-unused-methods';

const CODE = `function Ferry(sea) { this.sea = sea; this._load(); }
Ferry.prototype = {
  SEATS: 40,
  _load() { return this._count(); },
  _count() { return this.SEATS; },
  depart() { return this._sail(); },
  _sail() { return this._turn(); },
  _turn() { return this._sail(); },
  paint() { return 'white'; },
  moor: function () { return ["rope", "_tie"].map((name) => this[name]); },
  _tie: function () { return 1; },
};
`;

test('methods that nothing calls are removed, even if they call each other', () => {
  const rest = dropUnusedMethods(CODE, ['moor']);
  for (const name of ['depart', '_sail', '_turn', 'paint']) expect(rest).not.toContain(name);
});

test('what the constructor and the kept methods call stays as written', () => {
  const rest = dropUnusedMethods(CODE, ['moor']);
  expect(rest).toContain('_load() { return this._count(); },');
  expect(rest).toContain('_count() { return this.SEATS; },');
  expect(rest).toContain('_tie: function () { return 1; },');
  expect(rest).toContain('SEATS: 40,');
});

test('a method that is missing, and code without a prototype, are errors', () => {
  expect(() => dropUnusedMethods(CODE, ['fly'])).toThrow('fly');
  expect(() => dropUnusedMethods('class Ferry {}', [])).toThrow('prototype');
});

test('Readability keeps what its choice of the body needs and loses what only `parse` needs', () => {
  const file = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
  const rest = dropUnusedMethods(readFileSync(file, 'utf8'), [
    '_prepDocument',
    '_getArticleTitle',
    '_grabArticle',
  ]);
  expect(rest).toContain('_cleanConditionally(');
  expect(rest).not.toContain('_getJSONLD(');
});
