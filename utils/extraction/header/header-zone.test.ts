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

test('the header of a story of short paragraphs ends at its first sentence', () => {
  const blocks = blocksOf(
    '<h1>Boats at night are back</h1><h4 class="vcard author">by adabrook</h4><p>The boats are back.</p><p>So is the lamp.</p>',
  );
  const zone = findHeaderZone(blocks, new Set([0, 1, 2, 3]), ['Boats at night are back']);
  expect(zone.firstText).toBe(2);
  expect(zone.blocks.map(({ text }) => text)).toContain('by adabrook');
});

test('the header of a page without running text ends after 400 blocks', () => {
  const lines = Array.from({ length: 600 }, (_, at) => `<p>mi ${at}</p>`).join('');
  const blocks = blocksOf(`<h1>Boats at night are back</h1>${lines}<p>The boats are back.</p>`);
  const body = new Set(blocks.map(({ index }) => index));
  const zone = findHeaderZone(blocks, body, ['Boats at night are back']);
  expect(zone.blocks).toHaveLength(401);
});
