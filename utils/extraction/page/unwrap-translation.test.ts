import { expect, test } from 'vitest';
import { documentOf, INLINE_LAYOUT } from '@/tests/support/documents';
import { extractArticle } from '../extract-article';

const LINES = [
  'The lock was drained before sunrise, and by eight o’clock forty people stood on the wall to see the floor of it.',
  'Nobody had seen the oak sill since the year it was laid. It was black, whole and harder than the chisel.',
  'The sluice will be closed again at the end of the month. Until then the barges wait below the mill.',
];
const METADATA = `<meta property="og:title" content="Die Schleuse liegt trocken"><meta property="og:locale" content="de_DE">
<meta name="description" content="Am Dienstag wurde die Schleuse abgelassen.">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Die Schleuse liegt trocken","inLanguage":"de","description":"Am Dienstag wurde sie abgelassen.","author":{"@type":"Person","name":"Ada Quill"}}</script>`;
/** As Chromium writes a piece of translated text. */
const inChromium = (text: string) =>
  `<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${text}</font></font>`;
const pageOf = (root: string, write: (text: string) => string) =>
  documentOf(`<html ${root}><head><title>The lock is dry</title>${METADATA}</head><body><article lang="de">
<h1>${write('The lock is dry')}</h1><p>${write(LINES[0] ?? '')}</p>
<p>${(LINES[1] ?? '')
    .split(/(?<=\. )/)
    .map(write)
    .join('')}</p>
<p>${write('Three anchors and ')}<a href="/bell">${write('a bell')}</a>${write(' without a tongue were carried up the ladder.')}</p>
<blockquote class="notranslate" lang="la"><p>Panta rhei, dixit custos, sed non hodie, quia portae clausae sunt.</p></blockquote>
<blockquote lang="de"><p>${write(LINES[2] ?? '')}</p></blockquote></article></body></html>`);

function read(page: Document) {
  const { result } = extractArticle(
    page,
    {
      url: 'https://news.test/lock',
      now: new Date(0),
      clock: () => 0,
      layout: INLINE_LAYOUT,
    },
    { force: false },
  );
  if (!result.ok) throw new Error(result.error.reason);
  return result.value;
}

test('a page that Chromium has translated is read as translated, once and whole', () => {
  const article = read(pageOf('lang="en" class="translated-ltr"', inChromium));
  expect(article).toMatchObject({
    title: 'The lock is dry',
    dek: null,
    lang: 'en',
    byline: ['Ada Quill'],
  });
  expect(article.html).not.toContain('font');
  expect(article.html).toContain(`<p>${LINES[1]}</p>`);
  expect(article.html).toContain(
    '<p>Three anchors and <a href="https://news.test/bell">a bell</a> without a tongue were carried up the ladder.</p>',
  );
  for (const line of LINES) expect(article.text.split(line)).toHaveLength(2);
});

test('parts of a translated page keep their language only if they were not translated', () => {
  const { html } = read(pageOf('lang="en" class="translated-ltr"', inChromium));
  expect(html).toContain('<blockquote lang="la">');
  expect(html).not.toContain('lang="de"');
});

test('a page that Firefox has translated, which replaces text in place, gives the same text', () => {
  const plain = read(pageOf('lang="de"', (text) => text));
  expect(plain.text).toBe(read(pageOf('lang="en" class="translated-ltr"', inChromium)).text);
  expect(plain.title).toBe('The lock is dry');
});
