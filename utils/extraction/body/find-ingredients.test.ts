import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { describeBlocks } from '../blocks/describe-blocks';
import { findIngredients } from './find-ingredients';

const LIST = '<ul><li itemprop="recipeIngredient">2 lemons</li></ul>';
const PAGE = `<h2>You need</h2>${LIST}<p>The boat leaves.</p><div>${LIST}</div><p itemprop="ingredients">salt</p>`;

function found(markup: string, body: readonly number[]): number[] {
  const root = bodyOf(markup);
  const blocks = describeBlocks(root, [...root.querySelectorAll('h2, ul, p')]);
  return [...findIngredients(blocks, new Set(body))];
}

test('adds the ingredients outside the body, each once, with their heading', () => {
  expect(found(PAGE, [2])).toEqual([1, 4, 0]);
});

test('finds only those of the body if it has most of them', () => {
  expect(found(PAGE, [2, 3])).toEqual([3]);
});
