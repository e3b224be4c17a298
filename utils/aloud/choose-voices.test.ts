import { expect, test } from 'vitest';
import { chooseVoice, sortVoices } from './choose-voices';
import type { Voice } from './speech-engine';

const voice = (id: string, lang: string, more: Partial<Voice> = {}): Voice => ({
  id,
  name: id,
  lang,
  isRemote: false,
  isDefault: false,
  ...more,
});
const VOICES = [
  voice('net-gb', 'en-GB', { isRemote: true }),
  voice('ko', 'ko-KR', { isDefault: true }),
  voice('us', 'en-US', { isDefault: true }),
  voice('gb', 'en-GB'),
];
const sorted = (lang: string | null) => sortVoices(VOICES, lang).map(({ id }) => id);

test('voices of this computer come first, then those that fit the language best', () => {
  expect(sorted('en-GB')).toEqual(['gb', 'us', 'net-gb']);
  expect(sorted('en')).toEqual(['us', 'gb', 'net-gb']);
});

test('where nobody speaks the language, every voice may try', () => {
  expect(sorted('cy')).toHaveLength(4);
  expect(sorted(null)).toHaveLength(4);
});

test('the kept voice is taken, a voice over the network only when it was chosen', () => {
  const voices = sortVoices(VOICES, 'en-GB');
  expect(chooseVoice(voices, null)?.id).toBe('gb');
  expect(chooseVoice(voices, 'net-gb')?.id).toBe('net-gb');
  expect(chooseVoice(voices, 'gone')?.id).toBe('gb');
  expect(chooseVoice([voice('only', 'en', { isRemote: true })], null)).toBeNull();
});
