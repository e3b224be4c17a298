import { expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { ENGLISH_EXPORT_MESSAGES } from '@/tests/support/export-messages';
import { makePictures } from '@/tests/support/pictures';
import type { Article } from '@/utils/article/article';
import { NO_PICTURES } from '@/utils/export/collected-pictures';
import { toHtmlFile } from './to-html-file';

/** The file as a browser would read it. */
const read = (fields: Partial<Article> = {}, pictures = NO_PICTURES) =>
  new DOMParser().parseFromString(
    toHtmlFile(makeArticle(fields), pictures, ENGLISH_EXPORT_MESSAGES),
    'text/html',
  );

const metaOf = (page: Document, name: string) =>
  [...page.querySelectorAll(`meta[name="${name}"]`)].map((meta) => meta.getAttribute('content'));

test('the file is a whole page in the article’s language and direction', () => {
  const text = toHtmlFile(
    makeArticle({ lang: 'ar', dir: 'rtl' }),
    NO_PICTURES,
    ENGLISH_EXPORT_MESSAGES,
  );
  expect(text).toMatch(/^<!DOCTYPE html>\n<html lang="ar" dir="rtl"><head><meta charset="utf-8">/);
  expect(read({ lang: null }).documentElement.hasAttribute('lang')).toBe(false);
});

test('its head has the metadata and the source', () => {
  const page = read({ canonicalUrl: 'https://news.test/ferries' });
  expect(page.title).toBe('The night ferries are back');
  expect(metaOf(page, 'author')).toEqual(['Ines Calloway', 'Otto Renn']);
  expect(metaOf(page, 'date')).toEqual(['2026-03-12T18:40:00+01:00']);
  expect(metaOf(page, 'description')).toEqual(['Four villages live by the tide table again']);
  expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
    'https://news.test/ferries',
  );
});

test('its policy allows only pictures', () => {
  const policy = read().querySelector('meta[http-equiv="Content-Security-Policy"]');
  expect(policy?.getAttribute('content')).toBe(
    "default-src 'none'; img-src data: https: http:; style-src 'unsafe-inline'",
  );
});

test('title, dek, authors, site and date precede the body', () => {
  const page = read();
  expect(page.querySelector('header')?.textContent).toBe(
    'The night ferries are backFour villages live by the tide table again' +
      'Ines Calloway, Otto Renn · The Harrow Courier · March 12, 2026',
  );
  expect(page.querySelector('header a')?.getAttribute('href')).toBe(makeArticle().url);
  expect(page.querySelector('header + figure')).not.toBeNull();
});

test('missing metadata leaves no empty element', () => {
  const page = read({ dek: null, byline: [], publishedTime: null });
  expect(page.querySelector('.line')?.textContent).toBe('The Harrow Courier');
  expect(page.querySelector('.dek, meta[name=author], meta[name=date]')).toBeNull();
});

test('the date is formatted in the article’s language, or left unchanged if it is unknown', () => {
  expect(read({ lang: 'ko' }).querySelector('time')?.textContent).toBe('2026년 3월 12일');
  expect(read({ lang: null }).querySelector('time')?.textContent).toBe('2026-03-12');
  expect(read({ lang: 'no_such!' }).querySelector('time')?.textContent).toBe('2026-03-12');
});

test('pictures are in the file; a missing one stays on the web', async () => {
  const article = makeArticle();
  const html = article.html.replace('alt=""', 'alt="" srcset="https://news.test/big.jpg 2x"');
  const page = read({ html }, await makePictures(article, 'pier'));
  const images = [...page.querySelectorAll('img')];
  expect(images.map((image) => image.src.slice(0, 27))).toEqual([
    'data:image/png;base64,iVBOR',
    'data:image/png;base64,iVBOR',
    'https://news.test/pier.jpg',
  ]);
  expect(page.querySelector('[srcset]')).toBeNull();
});

test('hostile markup is removed', () => {
  const page = read({
    title: '</title><script>steal()</script>',
    dek: '"><img src=x onerror=steal()>',
    byline: ['<i>Ines</i>'],
    url: 'javascript:steal()',
    html: '<p>kept</p><img src="x" onerror="steal()"><script>steal()</script><style>p{}</style>',
  });
  expect(page.querySelector('script, [onerror], img, i')).toBeNull();
  expect(page.querySelectorAll('style')).toHaveLength(1);
  expect(page.querySelector('a[href^=javascript], link[href^=javascript]')).toBeNull();
  expect(page.querySelector('h1')?.textContent).toBe('</title><script>steal()</script>');
});
