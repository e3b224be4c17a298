import type { Page } from '@playwright/test';
import type { LecternBrowser } from '@/scripts/browser/launch-lectern';
import { chooseSettings } from '../support/choose-settings';
import { finishSpeaking, installVoices, lastSpoken } from '../support/fake-voices';
import { findFaults } from '../support/find-faults';
import { expect } from '../support/lectern-test';
import { emptyLibrary, openQuietPage } from '../support/library-inside';
import { chooseInMenu, findReader, isReaderOpen } from '../support/open-reader';
import { test } from '../support/permitted-test';
import { saveArticle } from '../support/save-article';

test.afterEach(({ lectern }) => chooseSettings(lectern));

const rows = (page: Page) => page.getByRole('main').locator('li[data-id]');
const titles = (page: Page) => rows(page).locator('[data-title]').allTextContents();

async function save(lectern: LecternBrowser, page: Page, address: string): Promise<void> {
  await page.goto(address);
  const popup = await lectern.openPopupInTab(page);
  await saveArticle(popup);
  await popup.close();
}

test('articles and links are queued, ordered, read one after the other and aloud, also after a reload', async ({
  lectern,
  page,
  site,
  shoot,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // Keeping pictures sets rules about private networks, which must not concern the link that is fetched below.
  await chooseSettings(lectern, { keepPictures: 'all', language: 'en' });
  const inside = await openQuietPage(lectern);
  await emptyLibrary(inside);
  await inside.close();
  for (const name of ['night-ferries', 'sounding-books']) {
    await save(lectern, page, `${site.origin}/${name}.html`);
  }
  await chooseInMenu(lectern, page, 'queue-link', `${site.origin}/lamp-keepers.html`);

  // From a row by key, and in bulk.
  await page.goto(lectern.address('library.html'));
  const side = page.getByRole('navigation');
  await expect(side.getByRole('button', { name: 'Queue 1' })).toBeVisible();
  await page.getByRole('link', { name: /Reading water/ }).focus();
  await page.keyboard.press('q');
  await expect(page.getByText('Added 1 article to the queue')).toBeVisible();
  await page.getByRole('checkbox', { name: /ferr/i }).check({ force: true });
  const bulk = page.getByRole('toolbar', { name: /selected/ });
  await bulk.getByRole('button', { name: 'Add to queue' }).click();
  await expect(side.getByRole('button', { name: 'Queue 3' })).toBeVisible();

  await side.getByRole('button', { name: 'Queue 3' }).click();
  await expect(rows(page)).toHaveCount(3);
  const [link = '', water = '', ferries = ''] = await titles(page);
  expect([link, water]).toEqual([
    `${site.origin}/lamp-keepers.html`,
    expect.stringMatching(/water/),
  ]);
  // By button, then by key, then undone.
  await rows(page)
    .nth(0)
    .getByRole('button', { name: /Move down in queue/ })
    .press('Enter');
  await expect(page.getByText('Moved to 2 of 3')).toBeVisible();
  expect(await titles(page)).toEqual([water, link, ferries]);
  await page.getByRole('link', { name: ferries }).focus();
  await page.keyboard.press('Shift+K');
  await expect.poll(() => titles(page)).toEqual([water, ferries, link]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => titles(page)).toEqual([water, link, ferries]);
  for (const theme of ['light', 'sepia', 'dark', 'contrast'] as const) {
    for (const textStep of [-2, 2]) {
      await chooseSettings(lectern, { theme, textStep });
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      for (const width of [360, 1600]) {
        await page.setViewportSize({ width, height: 800 });
        await shoot(`queue-${theme}-${textStep}-${width}`, page);
      }
    }
    expect(await findFaults(page)).toEqual([]);
  }
  await page.reload();
  await expect.poll(() => titles(page)).toEqual([water, link, ferries]);

  // The voice reads the first article to its end and continues with the link, which is fetched.
  await page.addInitScript(installVoices);
  await page.getByRole('link', { name: 'Read from the start' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(water);
  await page.locator('main').press('l');
  const continuing = page.getByRole('button', { name: 'Continue with the queue' });
  await expect(continuing).toHaveAttribute('aria-pressed', 'true');
  await shoot('queue-aloud', page);
  await finishSpeaking(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/The Lamp at Marram Point/);
  const headline = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await expect.poll(async () => (await lastSpoken(page)).text).toContain(headline.slice(0, 12));
  await page.getByRole('button', { name: 'Stop reading aloud' }).click();

  // By keys, and from a page that was reloaded.
  await page.locator('main').press('j');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ferries);
  await page.locator('main').press('j');
  await expect(page.getByText('This is the end of the queue.')).toBeVisible();
  await page.reload();
  const end = page.getByRole('region', { name: 'After the article' });
  await expect(end.getByRole('button', { name: '3 of 3 in queue' })).toBeVisible();
  await page.locator('main').press('k');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await expect(end.getByRole('link', { name: /Next in queue/ })).toContainText(ferries);
  expect(await findFaults(page)).toEqual([]);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ferries);

  // Clearing is undone.
  await page.goto(lectern.address('library.html#section=queue'));
  await page.getByRole('button', { name: 'Clear queue' }).click();
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows(page)).toHaveCount(3);
});

test('a link opens in a new tab with the reader over it, and pages after it stay as they are', async ({
  lectern,
  page,
  site,
}) => {
  await page.goto(`${site.origin}/index.html`);
  const opened = lectern.context.waitForEvent('page');
  await chooseInMenu(lectern, page, 'open-link', `${site.origin}/lock-keepers.html`);
  const tab = await opened;
  await expect.poll(() => isReaderOpen(tab)).toBe(true);
  await tab.goto(`${site.origin}/night-ferries.html`);
  await tab.waitForLoadState('load');
  await expect.poll(() => tab.evaluate(() => document.readyState)).toBe('complete');
  expect(await isReaderOpen(tab)).toBe(false);
  await tab.close();
});

test('a page and a link in it are added from the reader over the page', async ({
  lectern,
  page,
  openArticle,
}) => {
  const reader = await openArticle('lock-keepers');
  await reader.locator('main').press('q');
  await expect(reader.getByText(/Added to the queue: /)).toBeVisible();
  const target = reader.getByRole('link', { name: /were to be changed in the spring/ });
  const address = await target.getAttribute('href');
  await target.click({ modifiers: ['Alt'] });
  await expect(reader.getByText('Link added to the queue')).toBeVisible();
  expect(await findReader(page)).not.toBeNull();
  await page.goto(lectern.address('library.html#section=queue'));
  const last = rows(page).last().locator('[data-title]');
  await expect(last).toHaveText(String(address));
  const added = (await titles(page)).filter((title) => /keepers of the Arden locks/.test(title));
  expect(added).toHaveLength(1);
});
