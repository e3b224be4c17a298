import { fillLibrary } from '../support/fill-library';
import { expect, test } from '../support/lectern-test';

test.beforeEach(async ({ lectern, page }) => {
  await page.goto(lectern.address('library.html'));
  await page.getByRole('main').getByRole('heading').first().waitFor();
  await fillLibrary(page, []);
  await page.reload();
});

test('a saved article is recognised when the popup opens again, with or without tracking parameters', async ({
  lectern,
  page,
  site,
  shoot,
  openArticleInPopup,
}) => {
  const popup = await openArticleInPopup('night-ferries');
  await popup.getByRole('button', { name: 'Save' }).click();
  await expect(popup.getByRole('button', { name: 'Saved', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(
    popup.getByRole('status').filter({ hasText: 'Saved on this computer' }),
  ).toBeVisible();
  await shoot('popup-saved', popup);
  await popup.close();

  await page.goto(`${site.origin}/night-ferries.html?utm_source=letter&fbclid=abc#top`);
  const again = await lectern.openPopupInTab(page);
  await expect(again.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
});

test('saving can be undone, and so can removing', async ({ openArticleInPopup }) => {
  const popup = await openArticleInPopup('sounding-books');
  await popup.getByRole('button', { name: 'Save' }).click();
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(popup.getByRole('button', { name: 'Save', exact: true })).toBeVisible();

  await popup.keyboard.press('s');
  await expect(popup.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  await popup.keyboard.press('s');
  await expect(
    popup.getByRole('status').filter({ hasText: 'Deleted “Reading water' }),
  ).toBeVisible();
  await popup.keyboard.press('Control+z');
  await expect(popup.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
});

test('the library lists saved articles, newest first; deleting can be undone', async ({
  lectern,
  page,
  site,
  shoot,
}) => {
  for (const name of ['night-ferries', 'sounding-books', 'bambae', 'abbara']) {
    await page.goto(`${site.origin}/${name}.html`);
    const popup = await lectern.openPopupInTab(page);
    await popup.getByRole('button', { name: 'Save' }).click();
    await popup.getByRole('button', { name: 'Saved', exact: true }).waitFor();
    await popup.close();
  }
  await page.goto(lectern.address('library.html'));
  const rows = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.locator('h2') });
  await expect(rows).toHaveCount(4);
  await expect(rows.last()).toContainText('The night ferries are back');
  await expect(rows.last()).toContainText('The Harrow Courier');
  await expect(rows.last()).toContainText('Saved today');
  await expect(page.getByRole('button', { name: /All articles/ })).toContainText('4');
  await shoot('library', page);

  await page.getByRole('button', { name: /^Delete: “Reading water/ }).press('Enter');
  await expect(rows).toHaveCount(3);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(2)).toContainText('Reading water');
});

test('the library’s button shows the tab that is open, at whichever section', async ({
  lectern,
  page,
  site,
}) => {
  await page.goto(`${site.origin}/night-ferries.html`);
  const library = await lectern.context.newPage();
  await library.goto(lectern.address('library.html#section=unread'));
  const popup = await lectern.openPopupInTab(page);
  const count = lectern.context.pages().length;
  await popup.getByRole('button', { name: 'Library' }).click();
  const isActive = () =>
    library.evaluate<boolean>('chrome.tabs.getCurrent().then(({ active }) => active)');
  await expect.poll(isActive).toBe(true);
  expect(lectern.context.pages()).toHaveLength(count);
  expect(library.url()).toContain('#section=unread');
});

test('a saved article can be read offline', async ({
  lectern,
  page,
  shoot,
  openArticleInPopup,
}) => {
  const popup = await openArticleInPopup('night-ferries');
  await popup.getByRole('button', { name: 'Save' }).click();
  await popup.getByRole('button', { name: 'Saved', exact: true }).waitFor();
  await popup.close();

  await page.context().setOffline(true);
  // The browser's cache must not help either.
  await page.route('**/pictures/**', (route) => route.abort());
  try {
    await page.goto(lectern.address('library.html'));
    await page.getByRole('link', { name: /The night ferries are back/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/The night ferries are back/);
    await expect(page.locator('article')).toContainText('The last crossing of the night waits');
    await expect(page.locator('article')).toContainText('This picture couldn’t be loaded');
    await shoot('reader-offline', page);
  } finally {
    await page.context().setOffline(false);
    await page.unroute('**/pictures/**');
  }
  await page.reload();
  await page.locator('figure img').first().waitFor();
  await shoot('reader', page);
});

test('an open library shows articles that are saved elsewhere', async ({
  lectern,
  page,
  openArticleInPopup,
}) => {
  const library = await page.context().newPage();
  await library.goto(lectern.address('library.html'));
  await expect(library.getByText('No saved articles yet')).toBeVisible();
  const popup = await openArticleInPopup('night-ferries');
  await popup.getByRole('button', { name: 'Save' }).click();
  await expect(library.getByRole('link', { name: /The night ferries/ })).toHaveCount(1);
});

test('the address of a deleted article shows a message', async ({ lectern, page, shoot }) => {
  await page.goto(lectern.address('reader.html?id=nothing'));
  await expect(
    page.getByRole('heading', { name: 'This article is no longer saved' }),
  ).toBeVisible();
  await shoot('reader-missing', page);
});

test('the popup of a saved article opens the saved copy', async ({ page, openArticleInPopup }) => {
  const popup = await openArticleInPopup('night-ferries');
  const open = popup.getByRole('button', { name: 'Open saved copy' });
  await popup.getByRole('button', { name: 'Save', exact: true }).waitFor();
  await expect(open).toBeHidden();
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  const [copy] = await Promise.all([page.context().waitForEvent('page'), open.click()]);
  await expect(copy.getByRole('heading', { level: 1 })).toHaveText(/The night ferries are back/);
  expect(copy.url()).toContain('/reader.html?id=');
});
