// @vitest-environment node
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

const ids = (voices: readonly Voice[], lang: string | null) =>
  sortVoices(voices, lang).map(({ id }) => id);

test('local voices come first, then the region, the platform’s default, and names', () => {
  const voices = [
    voice('remote-gb', 'en-GB', { isRemote: true, isDefault: true }),
    voice('us', 'en-US'),
    voice('gb-b', 'en-GB'),
    voice('us-default', 'en-US', { isDefault: true }),
    voice('gb-a', 'en-GB'),
    voice('gb-default', 'en-GB', { isDefault: true }),
  ];
  expect(ids(voices, 'en-GB')).toEqual([
    'gb-default',
    'gb-a',
    'gb-b',
    'us-default',
    'us',
    'remote-gb',
  ]);
});

test('voices of other languages are left out, unless the article’s is unknown', () => {
  const voices = [voice('a', 'en-US'), voice('b', 'ko-KR')];
  expect(ids(voices, 'ko')).toEqual(['b']);
  expect(ids(voices, 'fi')).toEqual([]);
  expect(ids(voices, null)).toEqual(['a', 'b']);
});

test('platform-specific language tags are understood', () => {
  const voices = [
    voice('android', 'en_GB'),
    voice('three', 'eng-USA'),
    voice('mandarin', 'cmn-Hans-CN'),
    voice('taiwan', 'zh-TW'),
    voice('nonsense', '??'),
  ];
  expect(ids(voices, 'en-GB')).toEqual(['android', 'three']);
  expect(ids(voices, 'zh-Hant')).toEqual(['taiwan', 'mandarin']);
  expect(ids(voices, 'zh')).toEqual(['mandarin', 'taiwan']);
});

test('duplicate voices are merged', () => {
  expect(ids([voice('a', 'en'), voice('a', 'en')], 'en')).toEqual(['a']);
});

test('the stored voice is chosen, even a remote one, if it speaks the language', () => {
  const voices = [
    voice('local', 'en-US'),
    voice('far', 'en-US', { isRemote: true }),
    voice('ko', 'ko-KR'),
  ];
  expect(chooseVoice(voices, 'en', 'far')?.id).toBe('far');
  expect(chooseVoice(voices, 'en', 'ko')?.id).toBe('local');
  expect(chooseVoice(voices, 'en', 'gone')?.id).toBe('local');
});

test('a remote voice is never chosen automatically', () => {
  const far = voice('far', 'en-US', { isRemote: true, isDefault: true });
  expect(chooseVoice([far], 'en', null)).toBeNull();
  expect(chooseVoice([], 'en', null)).toBeNull();
});
