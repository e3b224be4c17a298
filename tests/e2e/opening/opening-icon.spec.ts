import type { Page } from '@playwright/test';
import type { LecternBrowser } from '@/scripts/browser/launch-lectern';
import { chooseSettings } from '../support/choose-settings';
import { expect } from '../support/lectern-test';
import { emptyLibrary, openQuietPage } from '../support/library-inside';
import { backgroundOf, findReader, isReaderOpen } from '../support/open-reader';
import { test } from '../support/permitted-test';

/** The parts of the chrome API that are used in the background. */
declare const chrome: {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  action: { getTitle(of: { tabId: number }): Promise<string> };
  scripting: { getRegisteredContentScripts(): Promise<object[]> };
};

const HOST = '127.0.0.1';
const PLAIN = 'Read this page with Lectern';
const READABLE = 'Read this article with Lectern';

// A saved article has a title of its own.
test.beforeEach(async ({ lectern }) => {
  const inside = await openQuietPage(lectern);
  await emptyLibrary(inside);
  await inside.close();
});

test.afterEach(({ lectern }) => chooseSettings(lectern));

/** The title of the toolbar button for the page in front, which changes together with its picture. */
async function titleFor(lectern: LecternBrowser, page: Page): Promise<string> {
  await page.bringToFront();
  return (await backgroundOf(lectern)).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getTitle({ tabId: tab?.id ?? 0 });
  });
}

async function addRule(lectern: LecternBrowser): Promise<void> {
  await chooseSettings(lectern, { opening: { [HOST]: { lastUsed: null, leftOut: [] } } });
  const background = await backgroundOf(lectern);
  const count = () =>
    background.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
  await expect.poll(count).toBe(1);
}

test('the icon marks the articles of a site that opens automatically, and no other page', async ({
  lectern,
  page,
  site,
}) => {
  await addRule(lectern);
  await page.goto(`${site.origin}/night-ferries.html`);
  const reader = await findReader(page);
  await expect.poll(() => titleFor(lectern, page)).toBe(READABLE);
  // After Esc, the page can still be read.
  await reader.locator('main').press('Escape');
  await expect.poll(() => isReaderOpen(page)).toBe(false);
  await page.evaluate(() => history.replaceState(null, '', '#ferry'));
  expect(await titleFor(lectern, page)).toBe(READABLE);

  // In the same document, an address that is no article.
  await page.evaluate(() => {
    history.pushState(null, '', '/front');
    document.body.innerHTML = '<p>Nothing to read.</p>';
  });
  await expect.poll(() => titleFor(lectern, page)).toBe(PLAIN);

  // An article of another host, whose pages nothing looks at.
  await page.goto(`${site.origin.replace(HOST, 'localhost')}/night-ferries.html`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await titleFor(lectern, page)).toBe(PLAIN);

  await page.goto(`${site.origin}/sounding-books.html`);
  const next = await findReader(page);
  await expect.poll(() => titleFor(lectern, page)).toBe(READABLE);
  await next.getByRole('button', { name: 'Automatic opening on this site' }).click();
  await next.getByRole('button', { name: `Don’t open automatically on ${HOST}` }).click();
  await expect.poll(() => titleFor(lectern, page)).toBe(PLAIN);
});

test('a page that is left out is marked too, and a saved one is marked as saved', async ({
  lectern,
  page,
  site,
}) => {
  await addRule(lectern);
  await page.goto(`${site.origin}/lock-keepers.html`);
  const reader = await findReader(page);
  await reader.getByRole('button', { name: 'Automatic opening on this site' }).click();
  await reader.getByRole('button', { name: 'Don’t open automatically on this page' }).click();
  await expect(reader.getByText('This page no longer opens automatically.')).toBeVisible();
  await page.reload();
  await expect.poll(() => titleFor(lectern, page)).toBe(READABLE);
  expect(await isReaderOpen(page)).toBe(false);

  await page.goto(`${site.origin}/night-ferries.html`);
  const next = await findReader(page);
  await next.getByRole('button', { name: 'Save to library' }).first().click();
  await expect.poll(() => titleFor(lectern, page)).toBe(`${PLAIN} (saved)`);
});
