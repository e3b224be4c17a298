import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { checkEpub } from '@/tests/support/check-epub';
import { ENGLISH_EXPORT_MESSAGES } from '@/tests/support/export-messages';
import { makePictures, PNG } from '@/tests/support/pictures';
import type { Article } from '@/utils/article/article';
import { NO_PICTURES } from '@/utils/export/collected-pictures';
import { toEpub } from './to-epub';

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg"><rect width="1" height="1"/></svg>';

async function makeBook(fields: Partial<Article> = {}, missing?: string, bytes = PNG) {
  const article = makeArticle(fields);
  return toEpub(article, await makePictures(article, missing, bytes), ENGLISH_EXPORT_MESSAGES);
}

const listFiles = (book: Uint8Array) => Object.keys(unzipSync(book));

function read(book: Uint8Array, path: string): Document {
  const text = strFromU8(unzipSync(book)[`OEBPS/${path}`] ?? new Uint8Array());
  return new DOMParser().parseFromString(text, 'application/xhtml+xml');
}

const textsOf = (page: Document, selector: string) =>
  [...page.querySelectorAll(selector)].map((element) => element.textContent);

test('the book is valid', async () => {
  const book = await makeBook();
  expect(checkEpub(book)).toEqual([]);
  expect(listFiles(book)).toEqual([
    'mimetype',
    'META-INF/container.xml',
    'OEBPS/package.opf',
    'OEBPS/nav.xhtml',
    'OEBPS/article.xhtml',
    'OEBPS/style.css',
    'OEBPS/images/picture-1.png',
    'OEBPS/images/picture-2.png',
    'OEBPS/images/picture-3.png',
  ]);
});

test('the same article gives the same bytes', async () => {
  expect(await makeBook()).toEqual(await makeBook());
});

describe('metadata', () => {
  test('title, language, authors, publisher, date, source and the time of its text', async () => {
    const opf = read(await makeBook(), 'package.opf');
    const metadata = [...(opf.querySelector('metadata')?.children ?? [])].map((entry) => [
      entry.localName,
      entry.textContent,
    ]);
    expect(metadata.slice(1)).toEqual([
      ['title', 'The night ferries are back'],
      ['language', 'en'],
      ['creator', 'Ines Calloway'],
      ['creator', 'Otto Renn'],
      ['publisher', 'The Harrow Courier'],
      ['date', '2026-03-12T18:40:00+01:00'],
      ['source', 'https://news.test/2026/night-ferries.html'],
      ['description', 'Four villages live by the tide table again'],
      ['meta', '2026-03-13T08:00:00Z'],
    ]);
  });

  test('the same canonical address is the same book', async () => {
    const idOf = async (fields: Partial<Article>) =>
      textsOf(read(await makeBook(fields), 'package.opf'), '#id')[0];
    const canonicalUrl = 'https://news.test/ferries';
    const one = await idOf({ canonicalUrl, url: 'https://news.test/ferries?from=mail' });
    expect(one).toMatch(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
    expect(await idOf({ canonicalUrl, title: 'Another title' })).toBe(one);
    expect(await idOf({})).not.toBe(one);
  });

  test('unknown or invalid languages, dates and titles are omitted or marked as unknown', async () => {
    const book = await makeBook({
      lang: 'en_US!',
      publishedTime: 'yesterday',
      extractedAt: 'now',
      title: ' ',
      byline: [''],
    });
    expect(checkEpub(book)).toEqual([]);
    const opf = read(book, 'package.opf');
    expect(textsOf(opf, 'language')).toEqual(['und']);
    expect(textsOf(opf, 'date, creator')).toEqual([]);
  });

  test('the lead picture is the cover, even if the body does not contain it', async () => {
    const coverOf = async (fields: Partial<Article>) =>
      read(await makeBook(fields), 'package.opf')
        .querySelector('[properties=cover-image]')
        ?.getAttribute('href');
    expect(await coverOf({})).toBe('images/picture-1.png');
    const leadImage = { src: 'https://news.test/lead.jpg', alt: '' };
    expect(await coverOf({ leadImage, html: '<p>a</p>' })).toBe('images/picture-1.png');
    expect(await coverOf({ leadImage: null })).toBeUndefined();
  });

  test('a right-to-left article turns its pages from right to left', async () => {
    const book = await makeBook({ lang: 'ar', dir: 'rtl' });
    expect(checkEpub(book)).toEqual([]);
    const spine = read(book, 'package.opf').querySelector('spine');
    expect(spine?.getAttribute('page-progression-direction')).toBe('rtl');
    const page = read(book, 'article.xhtml').documentElement;
    expect([page.getAttribute('dir'), page.lang, page.getAttribute('xml:lang')]).toEqual([
      'rtl',
      'ar',
      'ar',
    ]);
  });
});

test('the table of contents is nested like the headings, even with skipped levels', async () => {
  const html = '<h3>a</h3><h2>b</h2><h4>c</h4><h3>d</h3><h5>e</h5><h2> </h2><h2>f</h2>';
  const book = await makeBook({ html });
  expect(checkEpub(book)).toEqual([]);
  const outline = (list: Element | null): unknown[] =>
    [...(list?.children ?? [])].map((item) => {
      const below = outline(item.querySelector('ol'));
      const words = item.querySelector('a')?.textContent;
      return below.length ? [words, below] : words;
    });
  expect(outline(read(book, 'nav.xhtml').querySelector('nav > ol'))).toEqual([
    ['The night ferries are back', ['a', ['b', ['c', ['d', ['e']]]], 'f']],
  ]);
});

describe('pictures', () => {
  test('a missing picture is replaced with its caption or alternative text', async () => {
    const book = await makeBook({}, 'p');
    expect(checkEpub(book)).toEqual([]);
    const page = read(book, 'article.xhtml');
    expect(page.querySelector('img')).toBeNull();
    expect(textsOf(page, 'figure')).toEqual([
      'The night boat crosses. Coastpress',
      'No caption here',
      'New piles at the landing.',
    ]);
  });

  test('a missing picture without text is removed', async () => {
    const html = '<p>a</p><figure><img src="https://news.test/gone.jpg" alt=""></figure>';
    expect(
      read(await makeBook({ html }, 'gone'), 'article.xhtml').querySelector('figure'),
    ).toBeNull();
  });

  test('a type that books do not allow is left out', async () => {
    const avif = Uint8Array.from('\0\0\0\x20ftypavif\0\0\0\0', (char) => char.charCodeAt(0));
    const book = await makeBook({}, undefined, avif);
    expect(checkEpub(book)).toEqual([]);
    expect(listFiles(book).filter((path) => path.includes('images'))).toEqual([]);
  });

  test('an SVG is included unless it contains more than drawing', async () => {
    const bytesOf = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
    const still = await makeBook({}, undefined, bytesOf(DRAWING));
    expect(checkEpub(still)).toEqual([]);
    expect(listFiles(still)).toContain('OEBPS/images/picture-1.svg');
    const scripted = await makeBook({}, undefined, bytesOf(DRAWING.replace('/>', '/><script/>')));
    expect(checkEpub(scripted)).toEqual([]);
    expect(listFiles(scripted)).not.toContain('OEBPS/images/picture-1.svg');
  });
});

test('forbidden and special characters of XML are handled', async () => {
  const book = await makeBook({
    title: 'Tide & <b>ebb</b> \u0007\ud800',
    siteName: '"Courier" & Sons',
    html: '<p>a\u000bb\ufffe & &lt;c&gt;&nbsp;d</p>',
  });
  expect(checkEpub(book)).toEqual([]);
  expect(textsOf(read(book, 'article.xhtml'), 'article > p')).toEqual(['ab & <c>\u00a0d']);
});

test('an article without pictures makes a valid book', () => {
  expect(
    checkEpub(
      toEpub(
        makeArticle({ html: '<p>a</p>', leadImage: null }),
        NO_PICTURES,
        ENGLISH_EXPORT_MESSAGES,
      ),
    ),
  ).toEqual([]);
});

test('formulas, folded parts and code are in the book as its schema has them', async () => {
  const html =
    '<p>So <math alttext="h^2"><msup><mi>h</mi><mn>2</mn></msup></math>.</p>' +
    '<details open=""><summary><p>Back</p></summary><p>a</p></details><pre data-language="js">b</pre>';
  const book = await makeBook({ html });
  expect(checkEpub(book)).toEqual([]);
  const page = read(book, 'article.xhtml');
  expect(page.querySelector('math')?.namespaceURI).toBe('http://www.w3.org/1998/Math/MathML');
  expect(textsOf(page, 'details > summary')).toEqual(['Back']);
  expect(page.querySelector('pre')?.attributes).toHaveLength(0);
});
