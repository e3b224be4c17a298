import { readFileSync } from 'node:fs';
import type { Download, Frame, Page } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { checkEpub } from '../../support/check-epub';
import { expect, test } from '../support/lectern-test';
import { openReader } from '../support/open-reader';

async function take(page: Page, reader: Frame, item: RegExp): Promise<Download> {
  await reader.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    reader.getByRole('button', { name: item }).click(),
  ]);
  return download;
}
const bytesOf = async (download: Download) => readFileSync(await download.path());

test.beforeEach(async ({ page, site }) => {
  await page.goto(`${site.origin}/lamp-keepers.html`);
});

test('the article is copied as Markdown', async ({ lectern, page, shoot }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const reader = await openReader(lectern, page);
  await page.keyboard.press('e');
  await shoot('reader-take', page);
  await reader.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(reader.getByText('Copied as Markdown')).toBeVisible();
  const copied = await reader.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('# The Lamp at Marram Point');
  expect(copied).toContain('## Eleven names for grey');
});

test('Markdown and plain text are downloaded as files named after the article', async ({
  lectern,
  page,
}) => {
  const reader = await openReader(lectern, page);
  const markdown = await take(page, reader, /Markdown file/);
  expect(markdown.suggestedFilename()).toBe('The Lamp at Marram Point.md');
  expect(String(await bytesOf(markdown))).toContain('## Rolling day');
  const text = await take(page, reader, /Plain text/);
  expect(text.suggestedFilename()).toBe('The Lamp at Marram Point.txt');
  expect(String(await bytesOf(text))).toContain('Nobody at Marram Point calls it a lighthouse');
});

test('the web page includes its pictures and needs no requests', async ({
  lectern,
  page,
  shoot,
}) => {
  const reader = await openReader(lectern, page);
  const file = await take(page, reader, /Web page/);
  const html = String(await bytesOf(file));
  const offlinePage = await page.context().newPage();
  const requestedUrls: string[] = [];
  offlinePage.on('request', (request) => requestedUrls.push(request.url()));
  await offlinePage.route('**/kept.html', (route) =>
    route.fulfill({ body: html, contentType: 'text/html' }),
  );
  await offlinePage.goto('http://kept.test/kept.html');
  await expect(offlinePage.getByRole('heading', { level: 1 })).toHaveText(
    'The Lamp at Marram Point',
  );
  await expect(offlinePage.locator('img')).toHaveCount(4);
  await expect
    .poll(() =>
      offlinePage
        .locator('img')
        .evaluateAll((images) =>
          images.every((image) => (image as HTMLImageElement).naturalWidth > 0),
        ),
    )
    .toBe(true);
  expect(requestedUrls.filter((url) => !url.startsWith('data:'))).toEqual([
    'http://kept.test/kept.html',
  ]);
  await shoot('taken-web-page', offlinePage);
});

test('the book passes the format checks', async ({ lectern, page }) => {
  const reader = await openReader(lectern, page);
  const book = await take(page, reader, /E-book/);
  expect(book.suggestedFilename()).toBe('The Lamp at Marram Point.epub');
  const bytes = await bytesOf(book);
  const parser = new new JSDOM().window.DOMParser();
  expect(checkEpub(new Uint8Array(bytes), parser)).toEqual([]);
  expect(bytes.length).toBeGreaterThan(4_000);
});

test('the print shows only the article, black on white, with all its pictures', async ({
  lectern,
  page,
  shoot,
}) => {
  const reader = await openReader(lectern, page);
  await page.emulateMedia({ media: 'print' });
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(
    reader.getByRole('button', { name: /Close reader|Save to library|Add to queue/ }),
  ).toHaveCount(0);
  const colours = await reader
    .locator('article')
    .evaluate((article) => getComputedStyle(article).color);
  expect(colours).toBe('rgb(0, 0, 0)');
  await shoot('reader-print', page);
  await page.emulateMedia({ media: null });
});
