import { expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { labelMissing } from './label-missing';

test('an article without some of its pages is labelled with their numbers, and no longer once they are there', () => {
  const part = labelMissing(makeArticle(), [3, 4]);
  expect(part).toEqual(makeArticle({ partial: 'pages', missingPages: [3, 4] }));
  expect(labelMissing(part, [4]).missingPages).toEqual([4]);
  expect(labelMissing(part, [])).toEqual(makeArticle());
});

test('another reason why it is a part stays', () => {
  const part = labelMissing(makeArticle({ partial: 'preview' }), [2]);
  expect(part).toMatchObject({ partial: 'preview', missingPages: [2] });
  expect(labelMissing(part, [])).toEqual(makeArticle({ partial: 'preview' }));
});
