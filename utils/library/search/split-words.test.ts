// @vitest-environment node
import { expect, test } from 'vitest';
import { foldForSearch } from '@/utils/article/text/fold-for-search';
import { foldWords, splitWords } from './split-words';

test.each([
  ['L’été, don’t stop: “U.S.” 3.5', 'l ete don t stop u s 3 5'],
  ['Ångström İstanbul ΟΔΟΣ Ёлка', 'angstrom istanbul οδοσ елка'],
  ['ﬁne ＦＵＬＬ ½', 'fine full 12'],
  ['한국어'.normalize('NFD'), '한국어'],
  ['ガラス'.normalize('NFD'), 'ガラス'],
  ['مُحَمَّد שָׁלוֹם', 'محمد שלום'],
  ['हिन्दी', 'हिन्दी'],
  ['東京タワーの天気', '東京 タワー の 天気'],
  ['東京2020 ภาษาไทย', '東京 2020 ภาษา ไทย'],
  ['— … !', ''],
])('the words of %j are %j', (text, words) => {
  expect(foldWords(text)).toBe(words);
  expect([...splitWords(text)].map(({ word }) => word).join(' ')).toBe(words);
  expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text));
});

test('each word has its position in the original text', () => {
  const text = 'Zu\u0308rich, 東京タワー 🙂 ﬁne';
  const places = [...splitWords(text)].map(({ start, end }) => text.slice(start, end));
  expect(places.join('|')).toBe('Zu\u0308rich|東京|タワー|ﬁne');
});
