import { chooseSettings } from '../support/choose-settings';
import { findFaults } from '../support/find-faults';
import { expect, test } from '../support/lectern-test';

test.afterEach(({ lectern }) => chooseSettings(lectern));

test('at 360 pixels the bar is one line; the rest is in a menu that the keyboard operates', async ({
  page,
  shoot,
  openArticle,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const reader = await openArticle('lamp-keepers');
  await page.setViewportSize({ width: 360, height: 740 });
  const bar = reader.getByRole('toolbar', { name: 'Reader tools' });
  const more = bar.getByRole('button', { name: 'More tools' });
  await expect(more).toHaveAttribute('aria-expanded', 'false');
  const lines = await bar.evaluate(
    (element) =>
      new Set([...element.children].map((child) => (child as HTMLElement).offsetTop)).size,
  );
  expect(lines).toBe(1);
  await expect(bar.getByRole('button', { name: 'Settings' })).toHaveCount(0);

  await more.press('Enter');
  const menu = reader.getByRole('list', { name: 'More tools' });
  await expect(menu.getByRole('button').first()).toBeFocused();
  expect(await findFaults(reader)).toEqual([]);
  await shoot('reader-more-360', page);
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();

  await more.press('Enter');
  await menu.getByRole('button', { name: 'Export' }).press('Enter');
  await expect(reader.getByRole('button', { name: 'Copy as Markdown' })).toBeFocused();
  expect(await findFaults(reader)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();
  await expect(reader.getByRole('button', { name: 'Copy as Markdown' })).toHaveCount(0);

  await reader.getByRole('main').focus();
  await page.keyboard.press('e');
  await expect(reader.getByRole('button', { name: 'Copy as Markdown' })).toBeFocused();
  await page.keyboard.press('Escape');

  await page.setViewportSize({ width: 1280, height: 740 });
  await expect(bar.getByRole('button', { name: 'Settings' })).toBeVisible();
  await expect(more).toHaveCount(0);
});

for (const theme of ['light', 'sepia', 'dark', 'contrast'] as const) {
  test(`the menu of the bar can be seen in ${theme} at every size`, async ({
    lectern,
    page,
    shoot,
    openArticle,
  }) => {
    const reader = await openArticle('lamp-keepers');
    await page.setViewportSize({ width: 360, height: 740 });
    for (const textStep of [-2, 2]) {
      await chooseSettings(lectern, { theme, textStep });
      await expect(reader.locator('html')).toHaveAttribute('data-step', String(textStep));
      await reader.getByRole('button', { name: 'More tools' }).click();
      await expect(reader.getByRole('list', { name: 'More tools' })).toBeInViewport({ ratio: 1 });
      await shoot(`reader-more-${theme}-${textStep}-360`, page);
      await page.keyboard.press('Escape');
    }
  });
}

test('a tool that is added later leaves the others in the bar if there is room', async ({
  page,
  openArticle,
}) => {
  await page.setViewportSize({ width: 1100, height: 720 });
  const reader = await openArticle('lamp-keepers');
  await page.setViewportSize({ width: 1100, height: 720 });
  const bar = reader.getByRole('toolbar', { name: 'Reader tools' });
  await expect(bar.getByRole('button', { name: 'Settings' })).toBeVisible();
  // In pages, the contents are not beside the text.
  await expect(bar.getByRole('button', { name: 'Contents' })).toHaveCount(0);
  await page.keyboard.press('v');
  await expect(bar.getByRole('button', { name: 'Contents' })).toBeVisible();
  await expect(bar.getByRole('button', { name: 'Settings' })).toBeVisible();
  await expect(bar.getByRole('button', { name: 'More tools' })).toHaveCount(0);
  await page.keyboard.press('v');
});
