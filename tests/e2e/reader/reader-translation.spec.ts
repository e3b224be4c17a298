import type { Frame, Page } from '@playwright/test';
import type { LecternBrowser } from '@/scripts/browser/launch-lectern';
import { takeOver } from '../support/call-from-page';
import { type FakeTranslatorOptions, installFakeTranslator } from '../support/fake-translator';
import { findFaults } from '../support/find-faults';
import { expect, test } from '../support/lectern-test';
import { findReader } from '../support/open-reader';
import { saveArticle } from '../support/save-article';

const PAGE = `<!doctype html><html lang="de"><head><title>Die Schleuse liegt trocken</title></head><body><article>
<h1>Die Schleuse liegt trocken, und alle schauen zu</h1>
<p>Die Schleuse wurde am Dienstag vor Sonnenaufgang geleert, und um acht Uhr standen vierzig Leute auf der Mauer, um den Grund zu sehen.</p>
<p>Niemand hatte die Schwelle aus Eiche gesehen, <a href="/eiche">seit sie gelegt wurde</a>. Sie war schwarz, ganz und härter als der Meissel.</p>
<h2>Was auf dem Grund lag</h2>
<p>Drei Anker, eine Glocke ohne Klöppel und elfhundert Flaschen trugen die Schüler der Ruderschule über die Leiter nach oben.</p>
<p>Ende des Monats schliesst das Tor wieder. Bis dahin warten die Kähne unter der Mühle, und die Mannschaften spielen Karten um die Flaschen.</p>
</article></body></html>`;

async function openPage(page: Page): Promise<void> {
  await page.route('https://schleuse.test/**', (route) =>
    route.fulfill({ body: PAGE, contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto('https://schleuse.test/trocken');
}

/** Opens the reader where content scripts find the translator of the test. */
async function openTranslating(
  lectern: LecternBrowser,
  page: Page,
  options: FakeTranslatorOptions = {},
): Promise<Frame> {
  await openPage(page);
  const popup = await lectern.openPopup(page);
  await popup.waitFor("document.querySelector('article')");
  const world = await takeOver(page);
  await world.evaluate(`(${installFakeTranslator})(${JSON.stringify(options)})`);
  await popup.click('footer button:first-of-type');
  return findReader(page);
}

const headline = (reader: Frame) => reader.locator('h1');
const translate = (reader: Frame) =>
  reader.getByRole('button', { name: 'Translate to English' }).click();

test('an article in another language is translated on this device, and back', async ({
  lectern,
  page,
  shoot,
}) => {
  const requests: string[] = [];
  const reader = await openTranslating(lectern, page);
  page.on('request', (request) => requests.push(request.url()));
  const original = await reader.locator('[data-article-body]').innerHTML();
  await reader.getByRole('button', { name: 'Translate to English' }).click();
  await expect(reader.getByText('Translated from German by the browser')).toBeVisible();
  await expect(reader.locator('h1')).toHaveText('DIE SCHLEUSE LIEGT TROCKEN, UND ALLE SCHAUEN ZU');
  await expect(reader.getByRole('link', { name: 'SEIT SIE GELEGT WURDE' })).toHaveAttribute(
    ...(['href', 'https://schleuse.test/eiche'] as const),
  );
  await expect(reader.locator('article')).toHaveAttribute('lang', 'en');
  expect(requests).toEqual([]);
  await shoot('translated', page);
  expect(await findFaults(reader)).toEqual([]);
  await reader.getByRole('button', { name: 'Show original' }).first().click();
  expect(await reader.locator('[data-article-body]').innerHTML()).toBe(original);
  await expect(reader.locator('article')).toHaveAttribute('lang', 'de');
});

test('X translates, and shows the original again', async ({ lectern, page }) => {
  const reader = await openTranslating(lectern, page);
  await expect(reader.getByRole('button', { name: 'Translate to English' })).toBeVisible();
  await page.keyboard.press('x');
  await expect(reader.getByText('Translated from German by the browser')).toBeVisible();
  await page.keyboard.press('x');
  await expect(headline(reader)).toHaveText('Die Schleuse liegt trocken, und alle schauen zu');
});

test('a copy that is saved while it is translated keeps the original', async ({
  lectern,
  page,
}) => {
  const reader = await openTranslating(lectern, page);
  await reader.getByRole('button', { name: 'Translate to English' }).click();
  await expect(reader.getByText('Translated from German by the browser')).toBeVisible();
  await page.keyboard.press('s');
  await expect(reader.getByRole('button', { name: 'Saved', pressed: true }).first()).toBeVisible();
  const library = await lectern.context.newPage();
  await library.goto(lectern.address('library.html'));
  await library.getByRole('link', { name: /^Die Schleuse liegt trocken/ }).click();
  await expect(library.locator('article')).toContainText('Drei Anker, eine Glocke');
});

test('a saved article is translated in its own page', async ({ lectern, page }) => {
  await openPage(page);
  await saveArticle(await lectern.openPopupInTab(page));
  const library = await lectern.context.newPage();
  await library.addInitScript(installFakeTranslator);
  await library.goto(lectern.address('library.html'));
  await library.getByRole('link', { name: /^Die Schleuse liegt trocken/ }).click();
  await library.getByRole('button', { name: 'Translate to English' }).click();
  await expect(library.locator('h1')).toContainText('DIE SCHLEUSE');
});

test('an article in the reader’s language has no such button', async ({ lectern, page, site }) => {
  await page.goto(`${site.origin}/night-ferries.html`);
  const popup = await lectern.openPopup(page);
  await popup.waitFor("document.querySelector('article')");
  await popup.click('footer button:first-of-type');
  const reader = await findReader(page);
  await expect(reader.getByRole('button', { name: 'Settings' })).toBeVisible();
  await expect(reader.getByRole('button', { name: /^Translate/ })).toHaveCount(0);
});

test('a download that is under way is shown, and can be stopped', async ({ lectern, page }) => {
  const reader = await openTranslating(lectern, page, {
    availability: 'downloading',
    download: 'hangs',
  });
  await translate(reader);
  await expect(reader.getByText('Downloading the browser’s language pack: 50%')).toBeVisible();
  expect(await findFaults(reader)).toEqual([]);
  await reader.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(reader.getByText('Downloading')).toHaveCount(0);
  await expect(headline(reader)).toHaveText(/^Die Schleuse/);
  await expect(reader.getByRole('button', { name: 'Translate to English' })).toBeVisible();
});

test('a download that fails is named, and can be tried again', async ({ lectern, page }) => {
  const reader = await openTranslating(lectern, page, { download: 'fails once' });
  await translate(reader);
  await expect(reader.getByText('The browser couldn’t download the language pack.')).toBeVisible();
  await expect(headline(reader)).toHaveText(/^Die Schleuse/);
  await reader.getByRole('button', { name: 'Try again' }).click();
  await expect(reader.getByText('Translated from German by the browser')).toBeVisible();
  await expect(reader.getByRole('button', { name: 'Show original' }).last()).toBeFocused();
});

test('a text that the browser refuses stays, and the notice says that the rest is translated', async ({
  lectern,
  page,
}) => {
  const reader = await openTranslating(lectern, page, {
    availability: 'available',
    fault: { word: 'Anker', name: 'NotReadableError' },
  });
  await translate(reader);
  await expect(reader.getByText('Partly translated from German by the browser')).toBeVisible();
  await expect(reader.getByText('Drei Anker, eine Glocke')).toHaveAttribute('lang', 'de');
  await expect(headline(reader)).toHaveText('DIE SCHLEUSE LIEGT TROCKEN, UND ALLE SCHAUEN ZU');
});

test('an error in the middle leaves the original', async ({ lectern, page }) => {
  const reader = await openTranslating(lectern, page, {
    fault: { word: 'Anker', name: 'UnknownError' },
  });
  await translate(reader);
  await expect(reader.getByText('The browser couldn’t translate this article.')).toBeVisible();
  await expect(headline(reader)).toHaveText(/^Die Schleuse/);
});

test('the browser’s own translator accepts the press in the reader', async ({ lectern, page }) => {
  await openPage(page);
  const popup = await lectern.openPopup(page);
  await popup.waitFor("document.querySelector('article')");
  const world = await takeOver(page);
  const availability = await world.evaluate<string>(
    `globalThis.Translator ? Translator.availability({ sourceLanguage: 'de', targetLanguage: 'en' }) : 'none'`,
  );
  test.skip(availability !== 'downloadable', 'needs a browser whose language pack is not there');
  await popup.click('footer button:first-of-type');
  const reader = await findReader(page);
  await translate(reader);
  // Without the activation by the press it fails before it answers the next call.
  await world.evaluate(`Translator.availability({ sourceLanguage: 'de', targetLanguage: 'en' })`);
  await expect(reader.locator('[data-translation="preparing"]')).toBeVisible();
  await reader.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(headline(reader)).toHaveText(/^Die Schleuse/);
});
