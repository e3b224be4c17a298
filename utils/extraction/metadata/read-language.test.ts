// @vitest-environment node
import { expect, test } from 'vitest';
import { readDirection, readLanguage } from './read-language';

test('returns the first valid declaration', () => {
  expect(readLanguage([null, '', 'not a tag!', 'en_GB', 'de'], 'some words')).toBe('en-GB');
});

test('a script that identifies the language wins over a template’s declaration', () => {
  expect(readLanguage(['en'], '밤배가 돌아오자 마을의 시계가')).toBe('ko');
  expect(readLanguage(['en'], '夜の船が戻って、町の時計が')).toBe('ja');
  expect(readLanguage(['ko-KR'], '밤배가 돌아오자')).toBe('ko-KR');
});

test('a few foreign words change nothing', () => {
  expect(readLanguage(['en'], 'The word 배 means boat, and many other things besides')).toBe('en');
});

test('the direction is declared or follows the language', () => {
  expect(readDirection('rtl', 'en', '')).toBe('rtl');
  expect(readDirection(null, 'ar-EG', '')).toBe('rtl');
  expect(readDirection('auto', 'he', '')).toBe('rtl');
  expect(readDirection(null, 'en', '')).toBe('ltr');
  expect(readDirection(null, null, '')).toBe('ltr');
});

test('Arabic script determines direction and language even if a template declares others', () => {
  const persian = 'قایق شبانه پس از یازده سال بازگشته است و چه کسانی با آن می‌روند';
  expect(readLanguage(['en-US'], persian)).toBe('fa');
  expect(readLanguage(['ar'], persian)).toBe('ar');
  expect(readLanguage([], 'عادت القوارب الليلية بعد أحد عشر عاما')).toBe('ar');
  expect(readDirection(null, 'en', persian)).toBe('rtl');
  expect(readDirection(null, 'en', 'The boats are back')).toBe('ltr');
});
