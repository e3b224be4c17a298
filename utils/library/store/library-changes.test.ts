// @vitest-environment node
import { expect, test } from 'vitest';
import { joinChanges } from './library-changes';
import { asSavedArticleId } from './saved-article';

const ids = (...names: string[]) => names.map(asSavedArticleId);

test('several changes are one, with each article once', () => {
  expect(joinChanges([ids('a', 'b'), ids('b', 'c')])).toEqual(ids('a', 'b', 'c'));
});

test('of too many articles, or of all, everything has changed', () => {
  const many = Array.from({ length: 300 }, (_, at) => ids(`a${at}`, `b${at}`));
  expect(joinChanges(many)).toBe('all');
  expect(joinChanges([ids('a'), 'all'])).toBe('all');
});
