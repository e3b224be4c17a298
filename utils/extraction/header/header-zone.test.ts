import { expect, test } from 'vitest';
import { blocksOf } from '@/tests/support/blocks';
import { findHeaderZone } from './header-zone';

function headlineOf(headline: string): string | undefined {
  const blocks = blocksOf(`<h1>${headline}</h1><p>밤배는 아홉 시 이십 분에 부두를 떠난다.</p>`);
  return findHeaderZone(blocks, new Set([1]), [headline]).headline?.text;
}

test('two East Asian characters are a headline, two Latin letters are not', () => {
  expect(headlineOf('밤배')).toBe('밤배');
  expect(headlineOf('夜船')).toBe('夜船');
  expect(headlineOf('No')).toBeUndefined();
});
