import type { Page } from '@playwright/test';
import type { LecternBrowser } from '@/scripts/browser/launch-lectern';
import { capturePage } from '../support/capture-page';
import { expect, test } from '../support/lectern-test';
import { findReader, isReaderOpen, openReader, pressShortcut } from '../support/open-reader';
import { saveArticle } from '../support/save-article';

/** Opens and closes the reader once: access to the tab lasts while it stays on the site. */
async function grantAccess(lectern: LecternBrowser, page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/night-ferries.html`);
  await openReader(lectern, page);
  await page.keyboard.press('Escape');
  await expect.poll(() => isReaderOpen(page)).toBe(false);
}

test('over a page that is not an article, the reader says so and offers "Try anyway" and a way back', async ({
  lectern,
  page,
  site,
  shoot,
}) => {
  await grantAccess(lectern, page, site.origin);
  await page.goto(`${site.origin}/`);
  const before = await capturePage(page);
  await pressShortcut(lectern, page);
  const reader = await findReader(page);
  await expect(reader.getByRole('heading', { name: /doesn’t look like an article/ })).toBeVisible();
  await shoot('reader-no-article', page);
  await page.keyboard.press('Escape');
  await expect.poll(() => isReaderOpen(page)).toBe(false);
  expect(await capturePage(page)).toEqual(before);
  await pressShortcut(lectern, page);
  await (await findReader(page)).getByRole('button', { name: 'Try anyway' }).click();
  await expect((await findReader(page)).locator('article')).toBeVisible();
});

test('over a page without an article, the reader opens the copy that was saved from it', async ({
  lectern,
  page,
  openArticleInPopup,
}) => {
  const popup = await openArticleInPopup('night-ferries');
  await saveArticle(popup);
  await popup.close();
  await page.evaluate(() => document.body.replaceChildren());
  await pressShortcut(lectern, page);
  const reader = await findReader(page);
  const [copy] = await Promise.all([
    page.context().waitForEvent('page'),
    reader.getByRole('button', { name: 'Open saved copy' }).click(),
  ]);
  await expect(copy.getByRole('heading', { level: 1 })).toHaveText(/The night ferries are back/);
});

test('over a page that was still empty, "Try again" reads it again', async ({
  lectern,
  page,
  site,
  shoot,
}) => {
  await grantAccess(lectern, page, site.origin);
  await page.goto(`${site.origin}/empty.html`);
  await pressShortcut(lectern, page);
  const reader = await findReader(page);
  await expect(reader.getByRole('heading', { name: /nothing to read here yet/i })).toBeVisible();
  await shoot('reader-empty', page);
  await page.evaluate(() => {
    const paragraphs = [1, 2, 3, 4, 5, 6].map(
      (evening) =>
        `<p>On evening ${evening} the harbour master counted the lanterns twice, wrote the figure in the book, and waited by the door for the last boat, which came later than the evening before.</p>`,
    );
    document.body.innerHTML = `<article><h1>Lanterns at last</h1>${paragraphs.join('')}</article>`;
  });
  await reader.getByRole('button', { name: 'Try again' }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Lanterns at last');
});
