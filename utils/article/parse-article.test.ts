// @vitest-environment node
import { expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { parseArticle } from './parse-article';

test('a valid article is returned unchanged, as a new object', () => {
  const article = makeArticle();
  const parsed = parseArticle(JSON.parse(JSON.stringify(article)));
  expect(parsed).toEqual(article);
  expect(parsed).not.toBe(article);
});

test('unknown fields are dropped', () => {
  expect(parseArticle({ ...makeArticle(), onload: 'x' })).toEqual(makeArticle());
});

test.each([
  ['nothing', null],
  ['a text', 'article'],
  ['a missing title', { ...makeArticle(), title: undefined }],
  ['a byline that is no list', { ...makeArticle(), byline: 'Ines' }],
  ['a direction there is not', { ...makeArticle(), dir: 'up' }],
  [
    'a lead picture from a script',
    { ...makeArticle(), leadImage: { src: 'javascript:1', alt: '' } },
  ],
  [
    'an image at an impossible position',
    { ...makeArticle(), images: [{ ...makeArticle().images[0], position: -1 }] },
  ],
  [
    'an image without a caption',
    { ...makeArticle(), images: [{ ...makeArticle().images[0], caption: '' }] },
  ],
])('%s is no article', (_what, value) => {
  expect(parseArticle(value)).toBeNull();
});

test('a known reason for being partial is kept; older articles have none', () => {
  expect(parseArticle(makeArticle({ partial: 'preview' }))?.partial).toBe('preview');
  expect(parseArticle({ ...makeArticle(), partial: 'eclipse' })).toEqual(makeArticle());
  const part = makeArticle({ partial: 'pages', missingPages: [3] });
  expect(parseArticle(part)).toEqual(part);
  expect(parseArticle({ ...part, missingPages: ['3'] })).toEqual(makeArticle({ partial: 'pages' }));
  expect(parseArticle(makeArticle())).not.toHaveProperty('partial');
});
