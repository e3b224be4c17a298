import { expect, test } from 'vitest';
import { blocksOf } from '@/tests/support/blocks';
import { estimateReadability } from './estimate-readability';

const LONG = `<p>${'The boat leaves at nine. '.repeat(4)}</p>`;

const estimate = (markup: string) => estimateReadability(blocksOf(markup));

test('takes longer for more blocks', () => {
  expect(estimate('<p>lo</p>'.repeat(200))).toBeCloseTo(3);
  expect(estimate(LONG.repeat(200))).toBeCloseTo(estimate(LONG.repeat(100)) * 2);
});

test('takes longer by the square for long paragraphs between others', () => {
  const mixed = (count: number) => estimate(`${LONG}<p>lo</p>`.repeat(count));
  /** What is left of twice as many blocks when each half is taken away. */
  const square = (count: number) => mixed(count * 2) - mixed(count) * 2;
  expect(square(200)).toBeGreaterThan(1);
  expect(square(200) / square(100)).toBeCloseTo(4);
});

test('takes longer for a long text inside many elements', () => {
  const deep = (levels: number) =>
    estimate('<div>'.repeat(levels) + LONG.repeat(500) + '</div>'.repeat(levels));
  expect(deep(200) - deep(100)).toBeCloseTo(deep(100) - deep(0));
  expect(deep(200)).toBeGreaterThan(deep(0) * 2);
});
