import { expect, test } from 'vitest';
import { splitSentences } from './split-sentences';

const split = (text: string, lang: string | null = 'en') =>
  splitSentences(text, lang).map(({ start, end }) => text.slice(start, end));

test('a passage is split into its sentences, without the space between them', () => {
  expect(split('The boat left. It came back!  Did it? Yes.')).toEqual([
    'The boat left.',
    'It came back!',
    'Did it?',
    'Yes.',
  ]);
});

test('titles, initials and shortened words end no sentence', () => {
  expect(
    split('Mr. Renn met J. K. Calloway at 4.5 knots. Dr. Tully, of the U.S. Navy, waved.'),
  ).toEqual(['Mr. Renn met J. K. Calloway at 4.5 knots.', 'Dr. Tully, of the U.S. Navy, waved.']);
});

test('Korean, Japanese and Chinese are split by their own rules', () => {
  expect(split('배가 떠났다. 다시 돌아왔다.', 'ko')).toEqual(['배가 떠났다.', '다시 돌아왔다.']);
  expect(split('船が出た。戻ってきた。', 'ja')).toEqual(['船が出た。', '戻ってきた。']);
});

test('a sentence too long for one breath is cut, at a comma before at a space, and nothing is lost', () => {
  const long = `${'the keeper wrote the colour of the sea, '.repeat(12)}and slept.`;
  const parts = split(long);
  expect(parts.length).toBeGreaterThan(2);
  for (const part of parts) expect(part.length).toBeLessThanOrEqual(180);
  expect(parts.slice(0, -1).every((part) => part.endsWith(','))).toBe(true);
  expect(parts.join(' ')).toBe(long);
});

test('a run of letters without a break is cut too, never inside a letter', () => {
  const parts = split('𝄞'.repeat(200));
  expect(parts.join('')).toBe('𝄞'.repeat(200));
  for (const part of parts) expect(part).toMatch(/^𝄞+$/u);
});

test('an empty passage has none, an unknown language is no hindrance', () => {
  expect(split('  \n ')).toEqual([]);
  expect(split('One. Two.', 'not a tag!')).toEqual(['One.', 'Two.']);
});
