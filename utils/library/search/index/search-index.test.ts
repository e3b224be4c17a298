// @vitest-environment node
import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { expect, test } from 'vitest';
import { parseQuery } from '../parse-query';
import { foldWords } from '../split-words';
import { SearchIndex } from './search-index';

const sqlite = await sqlite3InitModule();

function openIndex() {
  const database = new sqlite.oo1.DB(':memory:');
  const index = new SearchIndex(database);
  return {
    database,
    index,
    find: (text: string) => index.search(parseQuery(text)),
  };
}

function document(id: string, body: string, title = '', names = '') {
  return {
    id,
    title: foldWords(title),
    dek: '',
    names: foldWords(names),
    body: foldWords(body),
  };
}

test('words, phrases, prefixes and exclusions find matching articles', () => {
  const { index, find } = openIndex();
  index.put(
    [
      document('sea', 'The sea level rises along the coast.'),
      document('level', 'A level sea, they said. Zürich is far from it.'),
      document('seoul', '서울에서 열린 회의, 東京都の天気'),
    ],
    3,
  );
  const found = (text: string) => find(text).sort();
  expect(found('sea level ')).toEqual(['level', 'sea']);
  expect(found('"sea level"')).toEqual(['sea']);
  expect(found('zuri')).toEqual(['level']);
  expect(found('zuri ')).toEqual([]);
  expect(found('sea -zürich')).toEqual(['sea']);
  expect(found('-sea')).toEqual(['seoul']);
  expect(found('서울 ')).toEqual(['seoul']);
  expect(found('東京')).toEqual(['seoul']);
  expect(found('AND OR NEAR( * " ')).toEqual([]);
});

test('a hit in the title ranks above one in the names, and that above one in the text', () => {
  const { index, find } = openIndex();
  index.put(
    [
      document('text', 'storm and again storm, a storm'),
      document('names', 'calm', 'calm', 'storm'),
      document('title', 'calm', 'storm'),
      document('none', 'calm'),
    ],
    1,
  );
  expect(find('storm')).toEqual(['title', 'names', 'text']);
});

test('with very many hits all are found, those in titles first', () => {
  const { index, find } = openIndex();
  const many = Array.from({ length: 1_200 }, (_, place) => document(`${place}`, 'common word'));
  index.put([document('title', 'text', 'common'), ...many], 1);
  const found = find('common');
  expect(found).toHaveLength(1_201);
  expect(found.slice(0, 2)).toEqual(['title', '1199']);
  expect(find('common -text')).toEqual(found.slice(1));
});

test('a reindexed article is only found by its new words, a removed one not at all', () => {
  const { index, find, database } = openIndex();
  index.put([document('a', 'old words'), document('b', 'other words')], 1);
  index.put([document('a', 'new words')], 2);
  expect(find('old ')).toEqual([]);
  expect(find('new ')).toEqual(['a']);
  index.remove(['b', 'unknown']);
  expect(find('words ')).toEqual(['a']);
  expect([...index.ids()]).toEqual(['a']);

  const again = new SearchIndex(database);
  expect(again.revision).toBe(2);
  expect(again.search(parseQuery('new '))).toEqual(['a']);
});
