import type { Page } from '@playwright/test';
import { type PagedSite, servePagedStories } from '@/scripts/site/serve-paged-stories';
import { expect } from '../support/lectern-test';
import { emptyLibrary, openQuietPage } from '../support/library-inside';
import { chooseInMenu, openReader } from '../support/open-reader';
import { test as base } from '../support/permitted-test';
import { servedBy } from '../support/served-by';

const test = base.extend<{ paged: PagedSite }>({ paged: servedBy(servePagedStories) });

test.beforeEach(async ({ lectern }) => {
  const inside = await openQuietPage(lectern);
  await emptyLibrary(inside);
  await inside.close();
});
test.afterEach(({ page }) => setOffline(page, false));

const setOffline = (page: Page, isOffline: boolean) => page.context().setOffline(isOffline);

test('without a network, links of the library and of the queue stay, with the reason, and are fetched later', async ({
  lectern,
  page,
  site,
}) => {
  await page.goto(`${site.origin}/index.html`);
  await chooseInMenu(lectern, page, 'save-link', `${site.origin}/night-ferries.html`);
  await chooseInMenu(lectern, page, 'queue-link', `${site.origin}/sounding-books.html`);
  await page.goto(lectern.address('library.html#section=links'));
  const links = page.getByRole('main').locator('li[data-id]');
  await expect(links).toHaveCount(2);
  await setOffline(page, true);
  const fetchAll = page.getByRole('button', { name: 'Fetch all (2)' });
  await fetchAll.press('Enter');
  await expect(page.getByText('Fetched 0 articles, 2 failed')).toBeVisible();
  const failed = page.locator('details').filter({ hasText: '2 articles couldn’t be fetched' });
  await failed.locator('summary').click();
  await expect(failed.getByText('The site couldn’t be reached.')).toHaveCount(2);
  await expect(links).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Queue 1' })).toBeVisible();

  await setOffline(page, false);
  await fetchAll.press('Enter');
  await expect(page.getByText('Fetched 2 articles')).toBeVisible();
  await expect(links).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Queue 1' })).toBeVisible();
});

test('without a network, further pages are named as missing, and loaded when it is back', async ({
  lectern,
  page,
  paged,
}) => {
  await page.goto(`${paged.origin}/plain/story`);
  const reader = await openReader(lectern, page);
  const line = reader.locator('[data-further-pages]');
  await setOffline(page, true);
  await line.getByRole('button', { name: 'Load them' }).click();
  await expect(line).toContainText('the site didn’t respond');
  await expect(reader.locator('[data-article-body]')).toContainText(/\w/);

  await setOffline(page, false);
  await line.getByRole('button', { name: 'Try again' }).click();
  await expect(line).toHaveText('All 4 pages in one');
});
