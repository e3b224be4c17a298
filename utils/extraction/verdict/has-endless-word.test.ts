import { expect, test } from 'vitest';
import { blocksOf } from '@/tests/support/blocks';
import { hasEndlessWord } from './has-endless-word';

const paragraph = (text: string) => `<p>The last boat.</p><p>${text}</p>`;

test('finds a word of which no browser makes lines in time', () => {
  expect(hasEndlessWord(blocksOf(paragraph(`The \ue000${'\ufdfa'.repeat(100_001)} boat.`)))).toBe(
    true,
  );
});

test.each([
  ['a long text of ordinary words', 'the boat leaves '.repeat(10_000)],
  ['a long Chinese text without a space', '船在九点开出，'.repeat(20_000)],
  ['a long word', 'a'.repeat(50_000)],
])('%s can be shown', (_what, text) => {
  expect(hasEndlessWord(blocksOf(paragraph(text)))).toBe(false);
});
