// @vitest-environment node
import { expect, test } from 'vitest';
import { toFileName } from './to-file-name';

const bytes = (text: string) => new TextEncoder().encode(text).length;

test('a plain title is used unchanged', () => {
  expect(toFileName('The night ferries are back', 'md')).toBe('The night ferries are back.md');
  expect(toFileName('밤배가 돌아왔다', 'epub')).toBe('밤배가 돌아왔다.epub');
});

test.each([
  ['Tide: what now?', 'Tide - what now.md'],
  ['either/or', 'either-or.md'],
  ['a\\b|c', 'a-b-c.md'],
  ['<b>"loud"</b> *really*', 'b’loud’-b really.md'],
  ['../../etc/passwd', 'etc-passwd.md'],
  ['two\nlines\tand\u00a0more', 'two lines and more.md'],
  ['null\u0000byte\u007f', 'nullbyte.md'],
])('%j becomes %j', (title, name) => {
  expect(toFileName(title, 'md')).toBe(name);
});

test('bidirectional control characters are removed', () => {
  expect(toFileName('tide\u202egpj\u2066.exe\u200f', 'md')).toBe('tidegpj.exe.md');
});

test('leading and trailing dots and spaces are removed', () => {
  expect(toFileName(' ...hidden... ', 'md')).toBe('hidden.md');
});

test.each(['CON', 'nul', 'Com1', 'LPT9', 'aux.notes', 'COM¹', 'prn .x'])(
  'the device name %s is no file name',
  (title) => {
    expect(toFileName(title, 'md')).toBe(`_${title}.md`);
  },
);

test('a name that only starts like a device is allowed', () => {
  expect(toFileName('Console', 'md')).toBe('Console.md');
  expect(toFileName('COM10', 'md')).toBe('COM10.md');
});

test.each(['', '   ', '...', '???', '\u202e'])('%j still has a name', (title) => {
  expect(toFileName(title, 'html')).toBe('article.html');
});

test('decomposed characters are composed', () => {
  expect(toFileName('Cafe\u0301', 'md')).toBe('Caf\u00e9.md');
});

test('a long name is truncated between grapheme clusters, to 120 bytes', () => {
  const family = '👩‍👩‍👧‍👦';
  const name = toFileName(family.repeat(20), 'md');
  expect(bytes(name)).toBeLessThanOrEqual(120);
  expect(name).toBe(`${family.repeat(4)}.md`);
  expect(bytes(toFileName('가'.repeat(90), 'epub'))).toBe(38 * 3 + 5);
});

test('truncation leaves no trailing space or dot', () => {
  expect(toFileName(`${'a'.repeat(116)} b`, 'md')).toBe(`${'a'.repeat(116)}.md`);
});

test('a single grapheme longer than a name is not split', () => {
  expect(toFileName(`a${'\u0301'.repeat(200)}`, 'md')).toBe('article.md');
});

test('a lone surrogate is replaced', () => {
  expect(toFileName('a\ud800b', 'md').isWellFormed()).toBe(true);
});
