import { expect, test } from '../support/lectern-test';

test.beforeEach(async ({ page, site }) => {
  await page.goto(`${site.origin}/night-ferries.html`);
});

test('the list shows each captioned image once with number, thumbnail, caption and credit', async ({
  lectern,
  page,
  shoot,
}) => {
  const popup = await lectern.openPopupInTab(page);
  await popup.getByRole('tab', { name: 'Pictures 4' }).click();
  const rows = popup.getByRole('list', { name: 'Captioned pictures' }).getByRole('listitem');
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(1)).toContainText('New greenheart piles stand at the east landing');
  await expect(rows.nth(1)).toContainText('Harbour Trust-Coastpress');
  await expect(rows.nth(1).locator('img')).toBeVisible();
  await shoot('popup-images', popup);
});

test('choosing an image scrolls the article to it and moves the focus there', async ({
  lectern,
  page,
}) => {
  const popup = await lectern.openPopupInTab(page);
  await popup.getByRole('tab', { name: /Pictures/ }).click();
  await popup.getByRole('button', { name: /Picture 3: show in article/ }).click();
  await expect(popup.getByRole('tab', { name: 'Article' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  const figure = popup.locator('figure[data-image="2"]');
  await expect(figure).toBeFocused();
  await expect(figure).toBeInViewport();
});

test('an image opens enlarged, with previous and next, and closes where it was opened', async ({
  lectern,
  page,
  shoot,
}) => {
  const popup = await lectern.openPopupInTab(page);
  const opener = popup.getByRole('button', { name: 'Picture 1 of 4: enlarge' });
  await opener.click();
  const viewer = popup.getByRole('dialog', { name: 'Picture 1 of 4' });
  await expect(viewer).toBeVisible();
  await popup.keyboard.press('ArrowRight');
  await expect(popup.getByRole('dialog', { name: 'Picture 2 of 4' })).toContainText(
    'Harbour Trust-Coastpress',
  );
  await shoot('popup-viewer', popup);
  await popup.getByRole('button', { name: 'Previous picture' }).click();
  await expect(viewer).toBeVisible();
  await popup.keyboard.press('Escape');
  await expect(viewer).toBeHidden();
  await expect(opener).toBeFocused();
});

test('“Show in article” closes the viewer at the figure', async ({ lectern, page }) => {
  const popup = await lectern.openPopupInTab(page);
  await popup.getByRole('tab', { name: /Pictures/ }).click();
  await popup.getByRole('button', { name: 'Enlarge: 4' }).click();
  await popup.getByRole('button', { name: 'Show in article' }).last().click();
  await expect(popup.locator('figure[data-image="3"]')).toBeFocused();
});

test('a picture that fails to load is replaced by a note and keeps its caption', async ({
  page,
  site,
  shoot,
  openArticleInPopup,
}) => {
  await page.route('**/lost.html', async (route) => {
    const source = await (await page.request.get(`${site.origin}/night-ferries.html`)).text();
    await route.fulfill({
      body: source.replaceAll('/pictures/pier.svg', '/pictures/gone.svg'),
      contentType: 'text/html',
    });
  });
  const popup = await openArticleInPopup('lost');
  const figure = popup.locator('figure[data-image="1"]');
  await figure.scrollIntoViewIfNeeded();
  await expect(figure).toContainText('This picture couldn’t be loaded');
  await expect(figure).toContainText('New greenheart piles');
  await shoot('popup-missing-picture', popup);
});
