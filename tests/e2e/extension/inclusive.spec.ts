import { chooseSettings } from '../support/choose-settings';
import { findFaults } from '../support/find-faults';
import { expect, test } from '../support/lectern-test';
import { saveArticle } from '../support/save-article';

test.afterEach(({ lectern }) => chooseSettings(lectern));

for (const theme of ['light', 'sepia', 'dark', 'contrast'] as const) {
  test(`popup, images, library and settings have no accessibility faults in ${theme}`, async ({
    lectern,
    page,
    site,
    shoot,
    openArticleInPopup,
  }) => {
    await chooseSettings(lectern, { textStep: 2, theme, language: 'en', singleKeys: true });
    await page.goto(lectern.address('options.html'));
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
    expect(await findFaults(page)).toEqual([]);
    await shoot(`settings-${theme}`, page);

    const popup = await openArticleInPopup('sounding-books');
    // Contrast is measured without transitions.
    await popup.emulateMedia({ reducedMotion: 'reduce' });
    await popup.locator('figure img').first().waitFor();
    expect(await findFaults(popup)).toEqual([]);
    await shoot(`popup-${theme}-largest`, popup);
    await popup.getByRole('tab', { name: /Pictures/ }).click();
    expect(await findFaults(popup)).toEqual([]);
    await popup.getByRole('button', { name: 'Enlarge: 1' }).click();
    expect(await findFaults(popup)).toEqual([]);
    await popup.keyboard.press('Escape');
    await saveArticle(popup);
    expect(await findFaults(popup)).toEqual([]);
    await popup.close();

    await page.goto(lectern.address('library.html'));
    await page.getByRole('link', { name: /Reading water/ }).waitFor();
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByRole('checkbox', { name: /^Select “Reading water/ }).press('Space');
    expect(await findFaults(page)).toEqual([]);
    await shoot(`library-${theme}`, page);
    for (const name of ['Edit tags', 'Storage', 'Import', 'Back up']) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('dialog').waitFor();
      expect(await findFaults(page), name).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: /Reading water/ }).click();
    await page.locator('article').waitFor();
    expect(await findFaults(page)).toEqual([]);
    await shoot(`reader-${theme}-largest`, page);

    await page.goto(`${site.origin}/`);
    const refused = await lectern.openPopupInTab(page);
    await refused.getByRole('button', { name: 'Try anyway' }).waitFor();
    expect(await findFaults(refused)).toEqual([]);
  });
}

test('the interface switches to Korean at once and stays Korean', async ({
  lectern,
  page,
  shoot,
  openArticleInPopup,
}) => {
  await page.goto(lectern.address('options.html'));
  await page.getByRole('radio', { name: '한국어' }).check();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('설정');
  await shoot('settings-korean', page);

  const popup = await openArticleInPopup('bambae');
  await expect(popup.getByRole('tab', { name: '기사' })).toBeVisible();
  await expect(popup.locator('article')).toContainText('윤서하');
  await expect(popup.locator('article')).toContainText('2026년 3월 12일');
  await expect(popup.locator('article')).toContainText('읽는 시간 1분');
  await expect(popup.locator('html')).toHaveAttribute('lang', 'ko');
  await shoot('popup-korean', popup);
  expect(await findFaults(popup)).toEqual([]);

  await page.goto(lectern.address('library.html'));
  await expect(page).toHaveTitle(/보관함/);
});

test('every step from reading to saving works with the keyboard alone', async ({
  openArticleInPopup,
}) => {
  const popup = await openArticleInPopup('night-ferries');
  await popup.locator('article').waitFor();
  const top = () => popup.evaluate(() => document.querySelector('[data-scroller]')?.scrollTop ?? 0);

  // The article has the focus from the start.
  await popup.evaluate(() => document.querySelector('[data-scroller]')?.scrollTo(0, 0));
  await popup.keyboard.press('PageDown');
  await expect.poll(top).toBeGreaterThan(100);
  await popup.keyboard.press('g');
  await expect(popup.getByRole('tab', { name: /Pictures/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await popup.keyboard.press('g');
  await expect(popup.getByRole('tab', { name: 'Article' })).toHaveAttribute(
    'aria-selected',
    'true',
  );

  await popup.getByRole('tab', { name: 'Article' }).focus();
  await popup.keyboard.press('ArrowRight');
  await expect(popup.getByRole('tab', { name: /Pictures/ })).toBeFocused();
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('Tab');
  await expect(popup.getByRole('button', { name: /Picture 1: show in article/ })).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(popup.locator('figure[data-image="0"]')).toBeFocused();
});

test('single-key shortcuts can be switched off', async ({ lectern, page, openArticleInPopup }) => {
  await page.goto(lectern.address('options.html'));
  await page.getByRole('switch', { name: 'Single-key shortcuts' }).uncheck();
  const popup = await openArticleInPopup('night-ferries');
  await popup.locator('article').waitFor();
  await popup.keyboard.press('g');
  await popup.keyboard.press('+');
  await expect(popup.getByRole('tab', { name: 'Article' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(popup.getByRole('radio', { name: 'normal (0)' })).toBeChecked();
});

test('forced colours and reduced motion are respected', async ({ shoot, openArticleInPopup }) => {
  const popup = await openArticleInPopup('night-ferries');
  await popup.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await popup.locator('article').waitFor();
  await popup.getByRole('tab', { name: /Pictures/ }).click();
  await shoot('popup-forced-colours', popup);
  expect(await findFaults(popup)).toEqual([]);
});
