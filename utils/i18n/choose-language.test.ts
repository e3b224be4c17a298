// @vitest-environment node
import { expect, test } from 'vitest';
import { chooseLanguage, messagesIn } from './choose-language';

test.each([
  ['the choice', 'ko', ['en-US'], 'ko'],
  ['the browser’s first language that is spoken', 'auto', ['fr-FR', 'ko-KR', 'en'], 'ko'],
  ['English before Korean when it is wanted more', 'auto', ['en-GB', 'ko'], 'en'],
  ['English when none is spoken', 'auto', ['fr', 'de'], 'en'],
] as const)('the interface speaks %s', (_what, choice, preferred, language) => {
  expect(chooseLanguage(choice, preferred)).toBe(language);
});

test('each language answers in its own words', () => {
  expect(messagesIn('en').minutes(3)).toBe('3 min read');
  expect(messagesIn('ko').minutes(3)).toBe('읽는 데 3분');
});

test('no message is empty but the word before Korean names', () => {
  const empty = (language: 'en' | 'ko') =>
    Object.entries(messagesIn(language))
      .filter(([, words]) => words === '')
      .map(([name]) => name);
  expect(empty('en')).toEqual([]);
  expect(empty('ko')).toEqual(['by']);
});
