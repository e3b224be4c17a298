import { expect, test } from 'vitest';
import { blocksOf } from '@/tests/support/blocks';
import { estimateReadability } from './time-of-readability';

const LONG = `<p>${'The boat leaves at nine. '.repeat(4)}</p>`;

test('takes longer for more blocks', () => {
  expect(estimateReadability(blocksOf(LONG.repeat(200)))).toBeCloseTo(3);
});

test('takes longer by the square for long paragraphs between others', () => {
  const mixed = (count: number) =>
    estimateReadability(blocksOf(`${LONG}<p>lo</p>`.repeat(count))) - count * 2 * 0.015;
  expect(mixed(400) / mixed(200)).toBeCloseTo(4);
});
