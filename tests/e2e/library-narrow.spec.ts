import { chooseSettings } from './support/choose-settings';
import { findFaults } from './support/find-faults';
import { expect } from './support/lectern-test';
import { test } from './support/permitted-test';
import { saveArticle } from './support/save-article';

test.afterEach(({ lectern }) => chooseSettings(lectern));

test('in a narrow window and at 200 % zoom, navigation is a drawer and articles are in view', async ({
  lectern,
  page,
  shoot,
  openArticleInPopup,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const popup = await openArticleInPopup('night-ferries');
  await saveArticle(popup);
  await popup.close();
  await page.goto(lectern.address('library.html'));
  const article = page.getByRole('link', { name: /ferries/ }).first();
  for (const size of [
    { width: 360, height: 740 },
    // 1280 × 800 at 200 % zoom.
    { width: 640, height: 400 },
  ]) {
    await page.setViewportSize(size);
    await expect(article).toBeInViewport();
    await expect(page.getByRole('navigation')).toBeHidden();
  }
  for (const theme of ['light', 'sepia', 'dark', 'contrast'] as const) {
    await chooseSettings(lectern, { theme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    for (const width of [360, 768, 1600]) {
      await page.setViewportSize({ width, height: 740 });
      await shoot(`library-${theme}-${width}`, page);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByRole('button', { name: 'Open navigation' }).press('Enter');
    await expect(page.getByRole('navigation')).toBeVisible();
    await expect(page.getByRole('button', { name: /^All articles/ })).toBeFocused();
    expect(await findFaults(page)).toEqual([]);
    await shoot(`library-drawer-${theme}-360`, page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Open navigation' })).toBeFocused();
  }
  // A press outside closes the drawer, and does nothing else.
  await page.getByRole('button', { name: 'Open navigation' }).press('Enter');
  await page.mouse.click(350, 300);
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Open navigation' })).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All articles');
  await page.getByRole('button', { name: 'Open navigation' }).press('Enter');
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Unread/ })
    .press('Enter');
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unread');
});
