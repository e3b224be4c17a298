// @vitest-environment node
import { expect, test } from 'vitest';
import { type MarkedText, makeExcerpt, markText } from './excerpt';
import { parseQuery } from './parse-query';

/** Hits in brackets. */
const show = (parts: MarkedText[]) =>
  parts.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');

test.each([
  ['The sea level rises', 'LEVEL ', 'The sea [level] rises'],
  ['The sea level rises', '"sea level" ris', 'The [sea level] [ris]es'],
  ['The level sea', '"sea level"', 'The level sea'],
  ['La Re\u0301union à Zürich', 'zurich reuni', 'La [Re\u0301uni]on à [Zürich]'],
  ['Straße und ﬁnden', 'strasse fin', '[Straße] und [ﬁn]den'],
  ['서울에서 열린', '서울 ', '[서울]에서 열린'],
  [
    '서울에서 열린'.normalize('NFD'),
    '서울 ',
    `[${'서울'.normalize('NFD')}]${'에서 열린'.normalize('NFD')}`,
  ],
  ['今日の東京タワーの天気', '東京', '今日の[東京]タワーの天気'],
  ['no hit', 'other', 'no hit'],
  ['', 'other', ''],
])('in %j the hits of %j are %j', (text, query, marked) => {
  expect(show(markText(text, parseQuery(query)))).toBe(marked);
});

const FILLER = 'many words of no importance stand here '.repeat(20);

test('an excerpt shows the densest group of hits', () => {
  const text = `A lazy start. ${FILLER}\nA naïve fox\n jumps over a lazy dog. ${FILLER}`;
  const excerpt = show(makeExcerpt(text, parseQuery('lazy naive ')));
  expect(excerpt).toMatch(/^…\w[^[]*A \[naïve\] fox jumps over a \[lazy\] dog\. [^[]*\w…$/);
  expect(excerpt.replace(/[[\]]/g, '').length).toBeLessThanOrEqual(202);
});

test('an excerpt near the start or end includes the little that remains', () => {
  expect(show(makeExcerpt(`A fox. ${FILLER}`, parseQuery('fox ')))).toMatch(
    /^A \[fox\]\. many.*…$/,
  );
  expect(show(makeExcerpt(`${FILLER}a fox.`, parseQuery('fox ')))).toMatch(/^….*a \[fox\]\.$/);
});

test('without a hit an excerpt is the start of the text', () => {
  const excerpt = show(makeExcerpt(FILLER, parseQuery('absent ')));
  expect(excerpt.startsWith('many words')).toBe(true);
  expect(excerpt.endsWith('…')).toBe(true);
});

test('a text without spaces is truncated too', () => {
  const excerpt = show(makeExcerpt('天気'.repeat(500), parseQuery('天気 ')));
  expect(excerpt.replace(/[[\]]/g, '').length).toBeLessThanOrEqual(201);
});
