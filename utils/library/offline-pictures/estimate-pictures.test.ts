import { expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';
import { serialiseFragment } from '@/utils/sanitisation/serialise-fragment';
import { estimatePictures } from './estimate-pictures';
import { listPictures } from './list-pictures';

test('every picture is listed once, the lead picture first, as a parser would find them', () => {
  const written =
    '<p title="<img src=&quot;https://a.test/no.jpg&quot;>">1 &lt; 2</p>' +
    '<figure><img alt="a > b" width="800" height="600" src="https://a.test/one.jpg?x=1&amp;y=&quot;2&quot;"></figure>' +
    '<img src="data:image/png;base64,AAAA"><img src="https://a.test/two.jpg"><img src="https://a.test/two.jpg">';
  const html = serialiseFragment(sanitiseArticle(written));
  const leadImage = { src: 'https://a.test/lead.jpg', width: 1600, height: 900, alt: '' };
  const listed = listPictures(makeArticle({ html, leadImage }));
  const parsed = [...sanitiseArticle(html).querySelectorAll('img')]
    .map((image) => image.getAttribute('src') ?? '')
    .filter((src) => src.startsWith('http'));
  expect(new Set(listed.map(({ src }) => src))).toEqual(new Set([leadImage.src, ...parsed]));
  expect(listed).toEqual([
    { src: 'https://a.test/lead.jpg', width: 1600, height: 900 },
    { src: 'https://a.test/one.jpg?x=1&y="2"', width: 800, height: 600 },
    { src: 'https://a.test/two.jpg' },
  ]);
});

test('known sizes count as reported; others are estimated by pixels, and so is the sum', () => {
  const large = { src: 'a', width: 4000, height: 3000 };
  const known = estimatePictures([large], { a: 3_200_000 });
  expect(known).toMatchObject({ count: 1, all: 3_200_000, isExact: true });
  expect(known.smaller).toBe(Math.round(1280 * 960 * 0.12));
  const guessed = estimatePictures([large, { src: 'b' }], { a: 3_200_000 });
  expect(guessed.isExact).toBe(false);
  expect(guessed.all).toBe(3_200_000 + 1200 * 800 * 0.22);
});

test('a small picture is not estimated to grow', () => {
  const { all, smaller } = estimatePictures([{ src: 'a', width: 1000, height: 1000 }], {
    a: 5_000,
  });
  expect(smaller).toBe(all);
});
