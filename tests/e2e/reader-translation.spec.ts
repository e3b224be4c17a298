import type { Frame, Page } from '@playwright/test';
import type { LecternBrowser } from '@/scripts/browser/launch-lectern';
import { takeOver } from './support/call-from-page';
import { installFakeTranslator } from './support/fake-translator';
import { findFaults } from './support/find-faults';
import { expect, test } from './support/lectern-test';
import { findReader } from './support/open-reader';
import { saveArticle } from './support/save-article';

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
async function openTranslating(lectern: LecternBrowser, page: Page): Promise<Frame> {
  await openPage(page);
  const popup = await lectern.openPopup(page);
  await popup.waitFor("document.querySelector('article')");
  const world = await takeOver(page);
  await world.evaluate(`(${installFakeTranslator})()`);
  await popup.click('footer button:first-of-type');
  return findReader(page);
}

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
