import { expect, test } from 'vitest';
import { documentOf, INLINE_LAYOUT } from '@/tests/support/documents';
import type { ExtractionRequest } from '@/utils/article/extraction-request';
import { createExplainingLog } from './accounting/explaining-log';
import { extractArticle } from './extract-article';
import type { ExtractionWorld } from './extraction-world';

const paragraph = (number: number) =>
  `<p>On night ${number} the boat leaves at twenty past nine, or a little after, if someone is seen running along the quay with a bicycle, a cello and a box of seedlings.</p>`;
const STORY = [1, 2, 3, 4, 5, 6].map(paragraph).join('');
const PAGE = `<html lang="en"><head><title>Ferries are back | Courier</title><meta property="og:site_name" content="Courier"></head>
<body><article><h1>Ferries are back</h1>${STORY}</article></body></html>`;

const WORLD = {
  url: 'https://news.test/story.html',
  now: new Date('2026-03-13T08:00:00Z'),
  clock: () => 0,
  layout: INLINE_LAYOUT,
};

function extract(
  page: Document,
  request: Partial<ExtractionRequest> = {},
  world: Partial<ExtractionWorld> = {},
) {
  return extractArticle(page, { ...WORLD, ...world }, { force: false, ...request });
}

test('returns the whole article and does not change the page', () => {
  const page = documentOf(PAGE);
  const before = page.documentElement.outerHTML;
  const { result } = extract(page);
  expect(result).toMatchObject({
    ok: true,
    value: {
      title: 'Ferries are back',
      siteName: 'Courier',
      lang: 'en',
      extractedAt: '2026-03-13T08:00:00.000Z',
    },
  });
  if (result.ok) expect(result.value.html).toBe(STORY);
  expect(page.documentElement.outerHTML).toBe(before);
});

test.each([
  ['<html lang="it">', '12 maggio 2025'],
  ['<html lang="ru">', '12 мая 2025, 09:00'],
  ['<html lang="fr"><meta property="og:locale" content="en_US">', 'Publié le 12 mai 2025'],
])('with %s, reads the date “%s” near the headline', (opening, line) => {
  const page = documentOf(
    `${opening}<body><article><h1>Ferries</h1><p>${line}</p>${STORY}</article>`,
  );
  const { result } = extract(page);
  expect(result.ok && result.value.publishedTime).toMatch(/^2025-05-12/);
});

test('the author after the headline in the title of the page is not part of it', () => {
  const page = documentOf(
    `<head><title>Ferries are back - Ada Brook - Courier</title><meta property="og:site_name" content="Courier"><meta name="author" content="Ada Brook"></head><body><article>${STORY}</article></body>`,
  );
  const { result } = extract(page);
  expect(result.ok && result.value.title).toBe('Ferries are back');
});

test('a dek with the lead picture in it is shown once, and the picture stays', () => {
  const dek = 'The night boats are back after eleven years, and nobody knows who will take them.';
  const page = documentOf(
    `<head><meta property="og:image" content="https://news.test/night-boats.jpg"></head><body><article><h1>Ferries are back</h1><p><strong><img src="https://news.test/night-boats.jpg">${dek}</strong></p>${STORY}</article></body>`,
  );
  const { result } = extract(page);
  expect(result.ok && result.value.dek).toBe(dek);
  expect(result.ok && result.value.html).toContain('night-boats.jpg');
  expect(result.ok && result.value.html).not.toContain(dek);
});

test('a postal address at the end is no byline', () => {
  const page = documentOf(
    `<body><article><h1>Ferries</h1>${STORY}<address>Quay 4, Harrow</address></article></body>`,
  );
  const { result } = extract(page);
  expect(result.ok && result.value.text).toContain('Quay 4, Harrow');
});

test('the sign of a permalink is not part of the title', () => {
  const page = documentOf(
    `<body><article><h1>Ferries<a href="#x">¶</a></h1>${STORY}</article></body>`,
  );
  const { result } = extract(page);
  expect(result.ok && result.value.title).toBe('Ferries');
});

test('the same page gives the same article', () => {
  expect(extract(documentOf(PAGE))).toEqual(extract(documentOf(PAGE)));
});

test('a page of links is not an article, but can be extracted with force', () => {
  const links = documentOf(
    `<body>${'<div><a href="/x">Another headline of the day that is long enough to be read as text</a></div>'.repeat(8)}<p>${'A few words. '.repeat(10)}</p></body>`,
  );
  expect(extract(links).result).toMatchObject({ ok: false, error: { reason: 'not-an-article' } });
  expect(extract(links, { force: true }).result.ok).toBe(true);
});

test('an article with an endless word is too large, also when the reader insists', () => {
  const page = documentOf(
    PAGE.replace('</article>', `<p>${'\ue000'.repeat(100_001)}</p></article>`),
  );
  expect(extract(page, { force: true }).result).toMatchObject({
    ok: false,
    error: { reason: 'too-large' },
  });
});

test('reports an empty page', () => {
  expect(extract(documentOf('<body><div></div></body>')).result).toMatchObject({
    ok: false,
    error: { reason: 'empty-page' },
  });
});

test('an exception becomes a failure with its cause', () => {
  const page = documentOf(PAGE);
  const world = {
    url: 'https://news.test/',
    now: new Date(Number.NaN),
    clock: () => 0,
    layout: INLINE_LAYOUT,
  };
  const { result } = extractArticle(page, world, { force: false });
  expect(result).toMatchObject({
    ok: false,
    error: { reason: 'internal', cause: expect.stringContaining('RangeError') },
  });
});

test('a log records every step in order', () => {
  const log = createExplainingLog(() => 0);
  extract(documentOf(PAGE), {}, { log });
  const { record } = log;
  const steps = record.times.map(({ step }) => step);
  expect(steps[0]).toBe('copy page');
  expect(steps.at(-1)).toBe('assemble article');
  expect(record.notes).toContainEqual({
    step: 'read header',
    reason: 'the headline',
    text: 'Ferries are back',
  });
});

test('hands over the sanitised body as nodes whose markup is that of the article', () => {
  const bodies: DocumentFragment[] = [];
  const { result } = extractArticle(
    documentOf(PAGE.replace('<p>', '<p onclick="go()">')),
    { ...WORLD, onBody: (body) => bodies.push(body) },
    { force: false },
  );
  const carrier = document.createElement('div');
  carrier.append(...bodies);
  expect(carrier.innerHTML).toBe(STORY);
  expect(result.ok && result.value.html).toBe(STORY);
});

test('keeps the ingredients of a recipe, in a form or in a column above the text', () => {
  const lines = ['2 lemons', '300 g samphire', 'a pinch of salt'];
  const data = JSON.stringify({ '@type': 'Recipe', name: 'Samphire', recipeIngredient: lines });
  const rows = lines.map((line) => `<div>${line}</div>`).join('');
  const items = lines.map((line) => `<li>${line}</li>`).join('');
  const pages = [
    `<article><h1>Samphire</h1><div>${rows}</div>${STORY}</article>`,
    `<div><h1>Samphire</h1><div class="sidebar"><select></select><ul>${items}</ul></div><div>${STORY}</div></div>`,
  ];
  for (const page of pages) {
    const { result } = extract(
      documentOf(`<body><script type="application/ld+json">${data}</script>${page}</body>`),
    );
    for (const line of lines) expect(result.ok && result.value.html).toContain(line);
  }
});
