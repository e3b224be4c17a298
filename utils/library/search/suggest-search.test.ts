import { expect, test, vi } from 'vitest';
import { parseQuery } from './parse-query';
import { SEARCH_FIELDS, SEARCHED_STATES } from './query';
import { type SearchVocabulary, suggestSearch } from './suggest-search';

const vocabulary: SearchVocabulary = {
  tag: () => ['coast', 'Deep Sea', 'coral', 'of “stone”'],
  site: () => ['The Harbour Post', 'Quay Weekly'],
  author: () => ['Ida Møller', 'Moss Adeyemi'],
  fieldNames: {
    tag: 'With this tag',
    site: 'From this site',
    author: '저자',
    is: 'State',
    published: 'Published',
    before: 'Saved before',
    after: 'Saved since',
  },
  stateNames: {
    unread: 'Unread',
    reading: 'In progress',
    read: 'Read',
    favourite: 'Favourites',
    partial: 'Partial copies',
    archived: 'Archive',
  },
  now: new Date(2031, 0, 15).getTime(),
};
const suggest = (text: string, isAsked = false, caret = text.length) =>
  suggestSearch(text, caret, vocabulary, isAsked);
const labels = (text: string, isAsked = false) => suggest(text, isAsked).map(({ label }) => label);

test('the beginning of a field’s name suggests the field, in any language of the interface', () => {
  expect(labels('au')).toEqual(['author:']);
  expect(labels('ferry PUB')).toEqual(['published:']);
  expect(labels('저')).toEqual(['author:']);
  expect(labels('tide sav')).toEqual(['before:', 'after:']);
});

test('a single Latin letter and other words suggest nothing', () => {
  for (const text of ['', 's', 'ferry', 'ferry ', '"tag', 'a “site', 'http:']) {
    expect([text, labels(text)]).toEqual([text, []]);
  }
});

test('asked for, an empty word suggests every field', () => {
  expect(labels('', true)).toEqual(SEARCH_FIELDS.map((field) => `${field}:`));
  expect(labels('ferry ', true)).toHaveLength(SEARCH_FIELDS.length);
  expect(labels('-', true)[0]).toBe('-tag:');
});

test('a field suggests its known values, the most frequent first', () => {
  expect(labels('tag:')).toEqual(['tag:coast', 'tag:"Deep Sea"', 'tag:coral']);
  expect(labels('tag:COR')).toEqual(['tag:coral']);
  expect(labels('site:')).toEqual(['site:"The Harbour Post"', 'site:"Quay Weekly"']);
  expect(labels('is:')).toEqual(SEARCHED_STATES.map((state) => `is:${state}`));
  expect(labels('is:progress')).toEqual(['is:reading']);
});

test('later words of a value are found, without accents, and in quotes', () => {
  expect(labels('author:mo')).toEqual(['author:"Ida Møller"', 'author:"Moss Adeyemi"']);
  expect(labels('tag:"deep s')).toEqual(['tag:"Deep Sea"']);
  expect(labels('tag:coast')).toEqual([]);
});

test('dates suggest recent months and years, across the turn of the year', () => {
  expect(labels('published:')).toEqual([
    'published:2031-01',
    'published:2030-12',
    'published:2031',
    'published:2030',
    'published:2029',
  ]);
  expect(labels('before:2030')).toEqual(['before:2030-12']);
});

test('a suggestion replaces the word before the caret and nothing else', () => {
  expect(suggest('old -tag:de')[0]).toMatchObject({ text: 'old -tag:"Deep Sea" ', caret: 20 });
  expect(suggest('old -au')[0]).toMatchObject({ text: 'old -author:', caret: 12 });
  expect(suggest('tag:cor ferry', false, 7)[0]).toMatchObject({
    text: 'tag:coral ferry',
    caret: 10,
  });
  expect(suggest('tag:cor', false, 5)).toEqual([]);
});

test('every suggested value is understood by the search', () => {
  const fields = SEARCH_FIELDS.flatMap((field) =>
    suggest(`${field}:`).map(({ text }) => [field, parseQuery(text)] as const),
  );
  expect(fields.length).toBeGreaterThan(20);
  for (const [field, query] of fields) {
    expect(query).toMatchObject({ terms: [], excluded: [], filters: [{ field }] });
  }
});

test('authors are not collected until they are needed', () => {
  const author = vi.fn(() => []);
  for (const text of ['tag:', 'au', 'site:q'])
    suggestSearch(text, text.length, { ...vocabulary, author });
  expect(author).not.toHaveBeenCalled();
});
