// @vitest-environment node
import { expect, test } from 'vitest';
import { chooseLanguage } from './choose-language';

test.each([
  ['the reader’s choice', 'ko', ['en-US'], 'ko'],
  ['the first of the browser’s languages that it has', 'auto', ['fr-FR', 'ko-KR', 'en'], 'ko'],
  ['English before Korean when the browser prefers it', 'auto', ['en-GB', 'ko'], 'en'],
  ['English when it has none of them', 'auto', ['tlh', 'zxx'], 'en'],
] as const)('uses %s', (_what, choice, preferred, language) => {
  expect(chooseLanguage(choice, preferred)).toBe(language);
});
