// @vitest-environment node
import { expect, test } from 'vitest';
import { LONGEST_SPOKEN, LONGEST_SPOKEN_EAST_ASIAN, splitSentences } from './split-sentences';

const split = (text: string, lang: string | null = 'en', lengthFactor?: number) =>
  splitSentences(text, lang, lengthFactor).map(({ start, end }) => text.slice(start, end));

test('sentences are split, without the spaces between', () => {
  expect(split('  The boat leaves at nine.  Is it late?\tNo! ')).toEqual([
    'The boat leaves at nine.',
    'Is it late?',
    'No!',
  ]);
});

test.each([
  'Mr. Renn and Dr. Calloway met Mrs. Odell at St. Brannoc.',
  'The writer J. K. Marram lives there.',
  'The U.S. Coast Office said no.',
  'It costs 3.50 a head, or 1,200.75 a year.',
  'See Fig. 4 on p. 12, e.g. Harrow.',
  'Built in No. 5 Harbour Street.',
  '1. Take the boat.',
  '“Stop!” she said.',
  'Lectern 2.0 reads example.org aloud.',
])('no sentence ends inside “%s”', (text) => {
  expect(split(text)).toEqual([text]);
});

test('a quotation keeps its closing mark, and the next starts with its own', () => {
  expect(split('“It waits.” “For whom?” He ran.')).toEqual([
    '“It waits.”',
    '“For whom?”',
    'He ran.',
  ]);
  expect(split('He said "It waits." Then he ran.')).toEqual([
    'He said "It waits."',
    'Then he ran.',
  ]);
});

test('the following text decides whether an abbreviation ends a sentence', () => {
  expect(split('Ropes, nets, etc. were sold.')).toEqual(['Ropes, nets, etc. were sold.']);
  expect(split('It sold ropes, nets, etc. Then it closed.')).toHaveLength(2);
  expect(split('It leaves at 9 p.m. The last at ten.')).toHaveLength(2);
  expect(split('So do I. The boat waits.')).toHaveLength(2);
});

test('German ordinals and abbreviations end nothing', () => {
  const text = 'Am 3. März fuhr z. B. Herr Nr. 7 ab.';
  expect(split(text, 'de')).toEqual([text]);
  expect(split('Es war 1990. Dann kam er.', 'de')).toHaveLength(2);
});

test('Korean, Japanese and Chinese sentences are split at their own punctuation', () => {
  expect(split('배는 아홉 시에 떠난다. 늦으면 기다린다.', 'ko')).toEqual([
    '배는 아홉 시에 떠난다.',
    '늦으면 기다린다.',
  ]);
  expect(split('船は九時に出る。遅れたら待つ。', 'ja')).toEqual([
    '船は九時に出る。',
    '遅れたら待つ。',
  ]);
  expect(split('船九点开。晚了就等。', 'zh-CN')).toEqual(['船九点开。', '晚了就等。']);
});

test('unpronounceable text is not a sentence of its own', () => {
  expect(split('It waits. * . . . Then it goes.').every((part) => /\p{L}/u.test(part))).toBe(true);
  expect(split(' … * ')).toEqual([]);
  expect(split('')).toEqual([]);
});

test('a line break ends a sentence', () => {
  expect(split('Harbour Office\nThe Quay')).toEqual(['Harbour Office', 'The Quay']);
});

test('a long sentence is split at commas, into parts of similar length', () => {
  const clause = 'the boat that leaves at nine waits for whoever is seen running';
  const parts = split(`${Array(5).fill(clause).join(', ')}.`);
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) {
    expect(part.length).toBeLessThanOrEqual(LONGEST_SPOKEN);
    expect(part).toMatch(/[,.]$/);
    expect(part.length).toBeGreaterThan(60);
  }
});

test('without commas it is split at spaces, and no word is lost', () => {
  const text = Array.from({ length: 120 }, (_, index) => `word${index}`).join(' ');
  const parts = split(text);
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(LONGEST_SPOKEN);
  expect(parts.join(' ')).toBe(text);
});

test('a script without spaces is split between words, an endless word anywhere', () => {
  const japanese = '夜の船は町の時計を変えた港の人々を乗せて'.repeat(12);
  const parts = split(japanese, 'ja');
  expect(parts.join('')).toBe(japanese);
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(
    LONGEST_SPOKEN_EAST_ASIAN,
  );
  const endless = `${'a'.repeat(179)}${'😀'.repeat(200)}`;
  expect(split(endless).join('')).toBe(endless);
  expect(split(endless).every((part) => part.isWellFormed())).toBe(true);
});

test('a slow voice gets shorter parts', () => {
  const text = 'the boat waits for whoever is seen running, '.repeat(4);
  expect(split(text).length).toBeLessThan(split(text, 'en', 0.5).length);
});

test('every letter is in exactly one sentence, in order', () => {
  const text =
    'A. B. Harrow, the U.S. one, said: "Go!"… 5. 6.7 — and (well)…? ¿Qué? नमस्ते। हाँ। مرحبا؟ نعم. '.repeat(
      9,
    );
  const spans = splitSentences(text, 'en');
  const letters = (part: string) => part.replace(/[^\p{L}\p{N}]/gu, '');
  expect(letters(spans.map(({ start, end }) => text.slice(start, end)).join(''))).toBe(
    letters(text),
  );
  spans.forEach(({ start, end }, index) => {
    expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
    expect(end).toBeGreaterThan(start);
  });
});

test('an unknown or invalid language tag is accepted', () => {
  expect(split('One. Two.', null)).toHaveLength(2);
  expect(split('One. Two.', 'not a tag')).toHaveLength(2);
});
