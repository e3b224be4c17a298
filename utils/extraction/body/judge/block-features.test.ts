import { expect, test } from 'vitest';
import { blocksOf, numbersOf, storyOf } from '@/tests/support/blocks';
import { describeFeatures } from './block-features';
import { FEATURES } from './features';

test('describes the features of a block in the order to which the weights refer', () => {
  const blocks = blocksOf(`<h1>The boats</h1><p>${storyOf('First')}</p>`);
  const [first] = describeFeatures(blocks, numbersOf(blocks, 'First'), { titles: ['The boats'] });
  expect(Object.keys(first ?? {})).toEqual([...FEATURES]);
});
