// @vitest-environment node
import { expect, test } from 'vitest';
import { makeEntry } from '@/tests/support/entries';
import { parseQuery } from '@/utils/library/search/parse-query';
import { asSavedArticleId } from '@/utils/library/store/saved-article';
import { countLibrary } from '../count-library';
import { DEFAULT_VIEW, type LibraryView } from '../library-view';
import { type SearchHits, selectEntries } from './select-entries';

const DAY = 86_400_000;

const ENTRIES = [
  makeEntry('b', {
    title: '10 boats',
    siteName: 'Über',
    savedAt: 3 * DAY,
    minutes: 20,
    tags: ['Sea'],
  }),
  makeEntry('a', {
    title: '9 boats',
    siteName: 'Zeit',
    savedAt: 2 * DAY,
    minutes: 2,
    publishedAt: 5,
  }),
  makeEntry('c', { title: 'Apples', siteName: 'uber', savedAt: DAY, minutes: 9, state: 'read' }),
  makeEntry('archived', { isArchived: true, isFavourite: true, tags: ['sea', 'ice'] }),
  makeEntry('deleted', { deletedAt: 7, tags: ['sea'] }),
  makeEntry('link', { kind: 'link', savedAt: 0, wordCount: 0, publishedAt: null }),
];

const idsOf = (view: Partial<LibraryView>, hits: SearchHits | null = null) =>
  selectEntries(ENTRIES, { ...DEFAULT_VIEW, ...view }, hits).map(({ id }) => id);

const hitsOf = (text: string, ids: string[] | null, isComplete = true): SearchHits => ({
  query: parseQuery(text),
  ids: ids?.map(asSavedArticleId) ?? null,
  isComplete,
});

test.each<[string, Partial<LibraryView>, string[]]>([
  ['what is neither archived nor deleted, newest first', {}, ['b', 'a', 'c', 'link']],
  ['the archive', { section: 'archive' }, ['archived']],
  ['favourites, archived too', { section: 'favourites' }, ['archived']],
  ['what was deleted', { section: 'deleted' }, ['deleted']],
  ['links without their articles', { section: 'links' }, ['link']],
  ['what was read', { section: 'read' }, ['c']],
  ['a tag, however it is written', { tags: ['sea'] }, ['b']],
  ['all of several tags', { section: 'archive', tags: ['SEA', 'ice'] }, ['archived']],
  ['one length', { length: 'medium' }, ['c']],
  ['one site', { site: 'Zeit' }, ['a']],
  ['titles by their numbers', { sort: 'title', length: 'long' }, ['b']],
  ['titles in order', { sort: 'title' }, ['a', 'b', 'c', 'link']],
  ['sites in order, accents aside, the newer first', { sort: 'site' }, ['link', 'b', 'c', 'a']],
  ['the other way round', { isReversed: true }, ['link', 'c', 'a', 'b']],
])('a view shows %s', (_what, view, ids) => {
  expect(idsOf(view)).toEqual(ids);
});

test('undated articles come last', () => {
  const dated = idsOf({ sort: 'published' });
  expect(dated.at(-1)).toBe('link');
  expect(dated.at(-2)).toBe('a');
});

test('a search shows its hits, best first', () => {
  const hits = hitsOf('x', ['c', 'deleted', 'b']);
  expect(idsOf({ sort: 'best', search: 'x' }, hits)).toEqual(['c', 'b']);
});

test('a search in "All" includes the archive, one in another section does not', () => {
  const hits = hitsOf('x', ['archived']);
  expect(idsOf({ search: 'x' }, hits)).toEqual(['archived']);
  expect(idsOf({ search: 'x', section: 'unread' }, hits)).toEqual([]);
});

test('the filters of a search apply to what the index found', () => {
  expect(idsOf({ sort: 'best' }, hitsOf('x is:read', ['b', 'c']))).toEqual(['c']);
  expect(idsOf({}, hitsOf('tag:sea', null))).toEqual(['b', 'archived']);
});

test('while the index is incomplete, titles are searched as well', () => {
  expect(idsOf({ sort: 'best' }, hitsOf('boats ', ['a'], false))).toEqual(['a', 'b']);
  expect(idsOf({ sort: 'best' }, hitsOf('boats ', ['a']))).toEqual(['a']);
});

test('tags that differ only in accents are one tag', () => {
  const entries = [makeEntry('one', { tags: ['Été', 'ete'] }), makeEntry('two', { tags: ['ete'] })];
  const shown = selectEntries(entries, { ...DEFAULT_VIEW, tags: ['été'] }, null);
  expect(shown).toHaveLength(2);
  expect(countLibrary(entries).tags).toEqual([{ tag: 'ete', count: 2 }]);
});

test('deleted articles count for storage, but not for tags and sites', () => {
  const counts = countLibrary(ENTRIES);
  expect(counts.sections).toMatchObject({ all: 4, read: 1, archive: 1, deleted: 1, links: 1 });
  expect(counts.tags).toEqual([
    { tag: 'ice', count: 1 },
    { tag: 'Sea', count: 2 },
  ]);
  expect(counts.sites.reduce((sum, { count }) => sum + count, 0)).toBe(5);
  expect(counts.bytes.text).toBe(ENTRIES.reduce((sum, { textBytes }) => sum + textBytes, 0));
});
