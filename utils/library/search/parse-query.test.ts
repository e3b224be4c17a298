// @vitest-environment node
import { expect, test } from 'vitest';
import { parseQuery } from './parse-query';
import type { Query } from './query';

/** Terms as text: `sea level*` ends with a prefix. */
const aloud = ({ words, isPrefix }: Query['terms'][number]) =>
  words.join(' ') + (isPrefix ? '*' : '');

test.each<[typed: string, terms: string[], excluded: string[]]>([
  ['climate', ['climate*'], []],
  ['climate ', ['climate'], []],
  ['Climate CHANGE', ['climate', 'change*'], []],
  ['a', ['a'], []],
  ['"sea level"', ['sea level'], []],
  ['„sea level“ rise ', ['sea level', 'rise'], []],
  ['"sea lev', ['sea lev*'], []],
  ['oil -gas -"north sea" ', ['oil'], ['gas', 'north sea']],
  ['-gas', [], ['gas']],
  ['don’t ', ['don t'], []],
  ['follow-up ', ['follow up'], []],
  ['C++ ', ['c'], []],
  ['Ørsted Łódź Straße ﬁne ', ['orsted', 'lodz', 'strasse', 'fine'], []],
  ['서울 시장 ', ['서울*', '시장*'], []],
  ['"서울 시장"', ['서울 시장*'], []],
  ['東京都知事 ', ['東京 都知事*'], []],
  ['is:lost before:lunch after:2023-02-31 ', ['is lost', 'before lunch', 'after 2023 02 31'], []],
  ['http://a.test ', ['http a test'], []],
  ['" - "" * ( AND', ['and*'], []],
  ['site: tag:', [], []],
  ['', [], []],
])('of %j the words are %j, and not %j', (typed, terms, excluded) => {
  const query = parseQuery(typed);
  expect(query.terms.map(aloud)).toEqual(terms);
  expect(query.excluded.map(aloud)).toEqual(excluded);
});

test('filters are parsed next to words, quoted or not, in any case', () => {
  const { terms, filters } = parseQuery(
    'SITE:bbc.co.uk tag:"long reads" -tag:old is:Unread -is:archived before:2024 after:2023-05-07 x ',
  );
  expect(terms.map(aloud)).toEqual(['x']);
  expect(filters).toEqual([
    { field: 'site', value: 'bbc.co.uk', isExcluded: false },
    { field: 'tag', value: 'long reads', isExcluded: false },
    { field: 'tag', value: 'old', isExcluded: true },
    { field: 'is', value: 'unread', isExcluded: false },
    { field: 'is', value: 'archived', isExcluded: true },
    { field: 'before', time: new Date(2024, 0, 1).getTime(), isExcluded: false },
    { field: 'after', time: new Date(2023, 4, 7).getTime(), isExcluded: false },
  ]);
});

test('authors and times of publication are filters', () => {
  const at = (...parts: [number, number, number]) => new Date(...parts).getTime();
  expect(
    parseQuery('author:"otto renn" published:2024 published:2024-12 -published:2024-02-29 '),
  ).toEqual({
    terms: [],
    excluded: [],
    filters: [
      { field: 'author', value: 'otto renn', isExcluded: false },
      { field: 'published', from: at(2024, 0, 1), until: at(2025, 0, 1), isExcluded: false },
      { field: 'published', from: at(2024, 11, 1), until: at(2025, 0, 1), isExcluded: false },
      { field: 'published', from: at(2024, 1, 29), until: at(2024, 2, 1), isExcluded: true },
    ],
  });
});
