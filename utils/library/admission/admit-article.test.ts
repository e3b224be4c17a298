import { expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { admitArticle } from './admit-article';

test('pieces that were left out are sanitised like the body', () => {
  const html = '<p>Lo<img src="https://news.test/a.png" onerror="x()"></p><script>x()</script>';
  const admitted = admitArticle(makeArticle({ leftOut: [{ html, position: 1, reason: 'r' }] }));
  expect(admitted?.leftOut).toEqual([
    { html: '<p>Lo<img src="https://news.test/a.png"></p>', position: 1, reason: 'r' },
  ]);
});

test('an article without such pieces has none afterwards', () => {
  expect(admitArticle(makeArticle())).not.toHaveProperty('leftOut');
});
