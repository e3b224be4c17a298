// @vitest-environment node
import { expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { cutText, shortenArticle } from './shorten-article';

test('an ordinary article stays as it is', () => {
  expect(shortenArticle(makeArticle())).toEqual(makeArticle());
});

test('fields of any length become short, and the body stays', () => {
  const long = 'k'.repeat(5_000_000);
  const image = { ...makeArticle().images[0], src: 'https://news.test/a.png', alt: long };
  const short = shortenArticle(
    makeArticle({
      canonicalUrl: `https://news.test/${long}`,
      title: long,
      dek: long,
      byline: Array.from({ length: 200 }, () => long),
      siteName: long,
      lang: long,
      images: [{ caption: long, credit: long, position: 0, srcset: long, ...image }],
      html: long,
    }),
  );
  expect(short.html).toBe(long);
  expect(JSON.stringify({ ...short, html: '' }).length).toBeLessThan(120_000);
  expect(short.canonicalUrl).toBeNull();
  expect(short.images[0]).not.toHaveProperty('srcset');
});

test('a cut text ends in an ellipsis and never in half a character', () => {
  expect(cutText('seven', 5)).toBe('seven');
  expect(cutText('sevens', 5)).toBe('seve…');
  expect(cutText('kit🪁es', 5)).toBe('kit…');
});

test('of pieces that were left out, as many are kept as fit', () => {
  const piece = (length: number) => ({
    html: 'k'.repeat(length),
    position: 0,
    reason: 'k'.repeat(900),
  });
  const leftOut = [piece(150_000), piece(100_000), ...Array.from({ length: 60 }, () => piece(10))];
  const short = shortenArticle(makeArticle({ leftOut })).leftOut ?? [];
  expect(short.map(({ html }) => html.length).slice(0, 2)).toEqual([150_000, 10]);
  expect(short.length).toBeLessThanOrEqual(40);
  expect(short[0]?.reason).toHaveLength(100);
});
