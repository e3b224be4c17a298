// @vitest-environment node
import { expect, test } from 'vitest';
import { trimLibrary } from './trim-libraries';

const LIBRARY = `
function Reader(options) { this._loud = !!options.loud; this.log = function () {}; }
Reader.prototype = {
  PATTERNS: { used: /a/, unused: /b/ },
  parse() { this._tidy(); this.log(this._count()); return this._loud ? this._shout() : this._say(); },
  _tidy() { this._sweep(); },
  _sweep() { this._sweep(); },
  _count() { return 1; },
  _shout() { return "A"; },
  _say() { return this.PATTERNS.used.exec("a")[0]; },
};
function helper() {}
helper.prototype.next = function () {}, helper.prototype.other = 1;
function maker() {}
const made = maker();
const table = ["x"];`;

const PLAN = {
  fixed: { _loud: 'false', log: 'undefined' },
  removed: { _tidy: 'tidies what nobody looks at' },
  tables: { PATTERNS: 'reached by name' },
  emptied: { table: 'not ours' },
  dropped: { helper: 'never called' },
};

const trimmed = trimLibrary(LIBRARY, PLAN);

test('what is left gives the same answer', async () => {
  const { Reader } = await import(
    `data:text/javascript,${encodeURIComponent(`${trimmed} export { Reader };`)}`
  );
  expect(new Reader({}).parse()).toBe('a');
});

test.each([
  ['a removed method and its calls', '_tidy'],
  ['what only that called, were it by itself', '_sweep'],
  ['what only a message asked for', '_count'],
  ['the branch that is never taken', '_shout'],
  ['a pattern that nothing names', 'unused'],
  ['a helper with its prototype', 'helper'],
  ['the content of a table', '"x"'],
])('%s: gone', (_what, mark) => {
  expect(LIBRARY).toContain(mark);
  expect(trimmed).not.toContain(mark);
});

test.each([
  ['a value that it does not have', { fixed: { _quiet: 'false' } }],
  ['a method that it does not have', { removed: { _clean: '' } }],
  ['a body for a method that it does not have', { replaced: { _read: '{}' } }],
  ['a table that it does not have', { emptied: { list: '' } }],
  ['a function that it does not have', { dropped: { help: '' } }],
  ['a method whose value is used', { removed: { _say: '' } }],
  ['a function that is used', { dropped: { maker: '' } }],
])('a plan that names %s fails', (_what, plan) => {
  expect(() => trimLibrary(LIBRARY, plan)).toThrow(/library/);
});

test('members that are reached by computed names fail', () => {
  expect(() => trimLibrary(`${LIBRARY} Reader.run = function (x) { this[x](); };`, PLAN)).toThrow(
    'computed',
  );
});
