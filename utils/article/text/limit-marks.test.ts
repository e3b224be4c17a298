// @vitest-environment node
import { expect, test } from 'vitest';
import { foldForSearch } from './fold-for-search';
import { foldText } from './fold-text';
import { limitMarks } from './limit-marks';

/** A letter and two marks that are put in the other order, of each kind of script. */
const MARKED = {
  Latin: ['a', '\u0301\u0316'],
  Hebrew: ['א', '\u05b1\u05b0'],
  Arabic: ['ب', '\u0650\u064b'],
  Devanagari: ['क', '\u094d\u093c'],
  Thai: ['ก', '\u0e48\u0e38'],
  kana: ['か', '\uff9e\u302a'],
  symbols: ['x', '\u20d0\u20d2'],
} as const;

// Each of them takes minutes if the browser is to put the marks in order.
for (const [script, [letter, marks]] of Object.entries(MARKED)) {
  test(`a letter with hundreds of thousands of marks is folded: ${script}`, () => {
    const text = letter + marks.repeat(300_000);
    expect(foldText(text)).toBe(letter);
    expect(foldForSearch(text)).toBe(letter);
  });
}

test('marks that letters have stay', () => {
  const text = `e\u0301 ${'क्षे\u0301'.repeat(100)} が`.normalize('NFD');
  expect(limitMarks(text)).toBe(text);
});
