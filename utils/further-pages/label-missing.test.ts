import { expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { labelMissing } from './label-missing';

test('an article without some of its pages is labelled with their numbers, and no longer once they are there', () => {
  const part = labelMissing(makeArticle(), { missing: [3, 4], total: 5 });
  expect(part).toEqual(makeArticle({ partial: 'pages', missingPages: [3, 4], pageCount: 5 }));
  expect(labelMissing(part, { missing: [4], total: 5 }).missingPages).toEqual([4]);
  expect(labelMissing(part, { missing: [], total: 5 })).toEqual(makeArticle());
});

test('another reason why it is a part stays', () => {
  const part = labelMissing(makeArticle({ partial: 'preview' }), { missing: [2], total: 2 });
  expect(part).toMatchObject({ partial: 'preview', missingPages: [2] });
  expect(labelMissing(part, { missing: [], total: 2 })).toEqual(
    makeArticle({ partial: 'preview' }),
  );
});
