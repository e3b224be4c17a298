import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { PageExtractor } from '@/scripts/browser/page-extractor';
import { findChromium } from '@/scripts/setup/find-chromium';
import { pageOfArticle } from '@/tests/support/page-of-article';
import { expectArticle, readExpected } from '../support/expected-article';

const SITE = resolve(import.meta.dirname, '../../fixtures/site');
const EXAMPLE = resolve(import.meta.dirname, '../../../../shared/pages/korea-times');

let extractor: PageExtractor;
test.beforeAll(async () => {
  extractor = await PageExtractor.start(findChromium() ?? '');
});
test.afterAll(() => extractor.stop());

/** Every page of the sample site with an expectation file. */
const PAGES = readdirSync(SITE)
  .filter((file) => file.endsWith('.expected.json'))
  .map((file) => file.replace('.expected.json', ''));
for (const name of PAGES) {
  test(`the built content script extracts ${name} as expected`, async () => {
    const html = readFileSync(resolve(SITE, `${name}.html`), 'utf8');
    const { result } = await extractor.extract({ html, url: `https://news.test/${name}.html` });
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    expectArticle(result.value, readExpected(resolve(SITE, `${name}.expected.json`)));
  });
}

for (const name of PAGES) {
  test(`extracting the extracted article of ${name} again changes nothing`, async () => {
    const url = `https://news.test/${name}.html`;
    const once = await extractor.extract({
      html: readFileSync(resolve(SITE, `${name}.html`), 'utf8'),
      url,
    });
    if (!once.result.ok) throw new Error(JSON.stringify(once.result.error));
    const first = once.result.value;
    const { result } = await extractor.extract({ html: pageOfArticle(first), url });
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    const { title, dek, byline, html, images } = result.value;
    expect({ title, dek, byline, html, images }).toEqual({
      title: first.title,
      dek: first.dek,
      byline: first.byline,
      html: first.html,
      images: first.images,
    });
  });
}

test('the example page is extracted as expected', async () => {
  test.skip(!existsSync(EXAMPLE), 'the example page is not available');
  const html = readFileSync(resolve(EXAMPLE, 'index.html'), 'utf8');
  const { result } = await extractor.extract({ html, url: 'https://news.test/www/103_1.html' });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  expectArticle(result.value, readExpected(resolve(EXAMPLE, 'expected.json')));
});

test('a front page is not an article unless the reader asks for it anyway', async () => {
  const source = {
    html: readFileSync(resolve(SITE, 'index.html'), 'utf8'),
    url: 'https://news.test/',
  };
  expect((await extractor.extract(source)).result).toMatchObject({
    ok: false,
    error: { reason: 'not-an-article' },
  });
  expect((await extractor.extract(source, { force: true })).result.ok).toBe(true);
});

test('an empty page is distinguished from one that is not an article', async () => {
  const html = readFileSync(resolve(SITE, 'empty.html'), 'utf8');
  const { result } = await extractor.extract({ html, url: 'https://news.test/empty.html' });
  expect(result).toMatchObject({ ok: false, error: { reason: 'empty-page' } });
});

test('a form that shadows parentNode does not block extraction', async () => {
  const article = readFileSync(resolve(SITE, 'night-ferries.html'), 'utf8');
  const trap =
    '<form id="f"><input name="parentNode"><input name="firstChild"><img name="children"></form>' +
    '<img name="querySelectorAll"><form name="body"></form><img name="cloneNode"><embed name="createTreeWalker">';
  const { result } = await extractor.extract({
    html: article.replace('<div id="container">', `${trap}<div id="container">`),
    url: 'https://news.test/trap.html',
  });
  expect(result.ok).toBe(true);
});

test('a page nested deeper than the parser allows is read', async () => {
  const nest = `<script>0</script>${'<div>'.repeat(2_000)}`;
  const html = `<body>${nest}<p>${'word '.repeat(2_000)}</p>`;
  const { result } = await extractor.extract({ html, url: 'https://news.test/deep.html' });
  // The parser flattens it; deeper nesting by scripts is rejected, see copy-page.test.ts.
  expect(result.ok).toBe(true);
});

test('explaining reports what each step did and how long it took', async () => {
  const html = readFileSync(resolve(SITE, 'night-ferries.html'), 'utf8');
  const { record } = await extractor.extract(
    { html, url: 'https://news.test/night-ferries.html' },
    { explain: true },
  );
  expect(record?.times.map(({ step }) => step)).toContain('choose body');
  expect(record?.notes).toContainEqual(
    expect.objectContaining({ step: 'prune furniture', reason: 'named as furniture' }),
  );
});

test('an article inside a frame of the page’s own origin is read, without what the frame hides', async () => {
  const story = Array.from(
    { length: 8 },
    (_, night) =>
      `<p>On night ${night} the boat leaves at twenty past nine, and few are on board once the tide has turned.</p>`,
  ).join('');
  const inner = `${story}<p><a href='more.html'>More about it</a> was written by those who were on the quay that night.</p><p style='display:none'>Words that nobody sees.</p>`;
  const html = `<title>The late boat</title><h1>The late boat</h1><iframe srcdoc="${inner}" width="600" height="900"></iframe>`;
  const { result } = await extractor.extract({ html, url: 'https://news.test/boat.html' });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  expect(result.value.text).toContain('On night 7');
  expect(result.value.text).not.toContain('Words that nobody sees');
  expect(result.value.html).toContain('<a href="https://news.test/more.html">More about it</a>');
});
