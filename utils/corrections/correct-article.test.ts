import { expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { putBack, REMOVED, removePart } from './correct-article';

const piece = (html: string, position: number) => ({ html, position, reason: 'not chosen' });
const article = makeArticle({
  html: '<p>One lo.</p><p>Two mi.</p><p>Three ren.</p>',
  text: 'One lo.\nTwo mi.\nThree ren.',
  leftOut: [
    piece('<p>A ta.</p><p>B ku.</p>', 1),
    piece('<p>C so.</p>', 1),
    piece('<p>D vel.</p>', 3),
  ],
});
const [first, second] = article.leftOut ?? [];

test('a piece goes to its place, and the positions of later pieces move with it', () => {
  if (!first) throw new Error('no piece');
  const corrected = putBack(article, first);
  expect(corrected.text).toBe('One lo.\nA ta.\nB ku.\nTwo mi.\nThree ren.');
  expect(corrected.wordCount).toBe(10);
  expect(corrected.leftOut?.map(({ position }) => position)).toEqual([3, 5]);
});

test('pieces put back in any order give the same article', () => {
  const all = (order: readonly number[]) =>
    order.reduce((one, at) => {
      const html = article.leftOut?.[at]?.html;
      const found = one.leftOut?.find((other) => other.html === html);
      return found ? putBack(one, found) : one;
    }, article).html;
  const expected =
    '<p>One lo.</p><p>A ta.</p><p>B ku.</p><p>C so.</p><p>Two mi.</p><p>Three ren.</p><p>D vel.</p>';
  for (const order of [
    [0, 1, 2],
    [2, 1, 0],
    [1, 0, 2],
    [1, 2, 0],
  ])
    expect(all(order)).toBe(expected);
});

test('what is removed can be put back in its place', () => {
  const without = removePart(article, 1);
  expect(without.text).toBe('One lo.\nThree ren.');
  const taken = without.leftOut?.find(({ reason }) => reason === REMOVED);
  expect(taken).toEqual({ html: '<p>Two mi.</p>', position: 1, reason: REMOVED });
  if (taken) expect(putBack(without, taken).html).toBe(article.html);
});

test('a hostile piece is sanitised', () => {
  const hostile = piece('<p onclick="x()">Lo<script>x()</script></p>', 0);
  expect(putBack(article, hostile).html).toContain('<p>Lo</p><p>One lo.</p>');
});

test('captioned pictures that come and go are counted', () => {
  const picture = piece(
    '<figure><img src="https://news.test/a.jpg" alt=""><figcaption>Lo</figcaption></figure>',
    0,
  );
  const corrected = putBack(article, picture);
  expect(corrected.images).toMatchObject([{ caption: 'Lo', position: 0 }]);
  expect(removePart(corrected, 0).images).toEqual([]);
});

test('without pieces, the article has no list of them', () => {
  if (!second) throw new Error('no piece');
  const lone = putBack({ ...article, leftOut: [second] }, second);
  expect('leftOut' in lone).toBe(false);
});
