// @vitest-environment node
import { expect, test } from 'vitest';
import { parseQuery } from '@/utils/library/search/parse-query';
import { compileFilters, type FilteredEntry } from './compile-filters';

const ENTRY: FilteredEntry = {
  url: 'https://www.news.bbc.co.uk/story',
  siteName: 'Süddeutsche Zeitung',
  byline: ['Ana Núñez', 'Otto Renn'],
  tags: ['Long Reads', 'été'],
  state: 'reading',
  isFavourite: true,
  isArchived: false,
  savedAt: new Date(2024, 1, 15, 12).getTime(),
  publishedAt: new Date(2024, 1, 14, 8).getTime(),
};

test.each<[query: string, passes: boolean]>([
  ['', true],
  ['site:bbc.co.uk', true],
  ['site:www.news.bbc.co.uk', true],
  ['site:bc.co.uk', false],
  ['site:sudd', true],
  ['site:"suddeutsche zeitung"', true],
  ['site:eitung', false],
  ['site:nyt.com site:bbc.co.uk', true],
  ['-site:bbc.co.uk', false],
  ['tag:"long reads"', true],
  ['tag:ete', true],
  ['tag:long', false],
  ['tag:ete tag:other', false],
  ['-tag:other', true],
  ['author:nunez', true],
  ['author:"otto renn"', true],
  ['author:enn', false],
  ['-author:otto', false],
  ['published:2024', true],
  ['published:2024-02-14', true],
  ['published:2024-02-15', false],
  ['published:2023', false],
  ['-published:2023', true],
  ['is:reading', true],
  ['is:unread is:reading', true],
  ['is:unread', false],
  ['is:reading is:favourite', true],
  ['is:favourite is:archived', false],
  ['-is:archived', true],
  ['before:2024', false],
  ['before:2024-03', true],
  ['before:2024-02-15', false],
  ['after:2024-02-15', true],
  ['after:2024-02-16', false],
  ['after:2024 before:2024-02', false],
])('%j: %j', (query, passes) => {
  expect(compileFilters(parseQuery(query))?.(ENTRY) ?? true).toBe(passes);
});

test('partial copies are found, and excluded', () => {
  const passes = (query: string, entry: FilteredEntry) =>
    compileFilters(parseQuery(query))?.(entry);
  const part: FilteredEntry = { ...ENTRY, partial: 'pages' };
  expect(
    ['is:partial', 'is:partial is:unread', '-is:partial'].map((text) => passes(text, part)),
  ).toEqual([true, false, false]);
  expect(passes('is:partial', ENTRY)).toBe(false);
});

test('an article without a date matches no time of publication', () => {
  const filter = compileFilters(parseQuery('published:2024'));
  expect(filter?.({ ...ENTRY, publishedAt: null })).toBe(false);
});
