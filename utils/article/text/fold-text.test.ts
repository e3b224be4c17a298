// @vitest-environment node
import { expect, test } from 'vitest';
import { foldText } from './fold-text';

test('different typesettings of the same words are equal', () => {
  expect(foldText('“The Night-Ferries” are back!')).toBe(foldText('the night ferries ARE back'));
  expect(foldText('Ｆｕｌｌ ｗｉｄｔｈ')).toBe('fullwidth');
});

test('keeps the letters and marks of every script', () => {
  expect(foldText('밤배가, 돌아오자')).toBe('밤배가돌아오자');
  expect(foldText('क्षेत्र')).toContain('क्ष');
});

test('returns an empty string for missing text', () => {
  expect(foldText(null)).toBe('');
});

test('letters of very long texts are not normalised, because one can become eighteen', () => {
  expect(foldText('ﷺ')).toHaveLength(15);
  expect(foldText('ﷺ'.repeat(200_000))).toHaveLength(200_000);
});
