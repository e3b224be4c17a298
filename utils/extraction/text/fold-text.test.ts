// @vitest-environment node
import { expect, test } from 'vitest';
import { foldText } from './fold-text';

test('two printings of the same words fold to the same', () => {
  expect(foldText('“The Night-Ferries” are back!')).toBe(foldText('the night ferries ARE back'));
  expect(foldText('Ｆｕｌｌ ｗｉｄｔｈ')).toBe('fullwidth');
});

test('letters of every script stay, with the marks they need', () => {
  expect(foldText('밤배가, 돌아오자')).toBe('밤배가돌아오자');
  expect(foldText('क्षेत्र')).toContain('क्ष');
});

test('nothing folds to nothing', () => {
  expect(foldText(null)).toBe('');
});
