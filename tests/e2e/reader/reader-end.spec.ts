import { chooseSettings } from '../support/choose-settings';
import { findFaults } from '../support/find-faults';
import { expect, test } from '../support/lectern-test';
import { emptyLibrary, openQuietPage } from '../support/library-inside';
import { isReaderOpen } from '../support/open-reader';
import { saveArticle } from '../support/save-article';

test.afterEach(({ lectern }) => chooseSettings(lectern));

const WIDTHS = [360, 768, 1600];
const THEMES = ['light', 'sepia', 'dark', 'contrast'] as const;

test('at the end of a saved article are its marks and the next unread one', async ({
  lectern,
  page,
  shoot,
  openArticleInPopup,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // Other tests in the same browser have saved and tagged articles.
  const inside = await openQuietPage(lectern);
  await emptyLibrary(inside);
  await inside.close();
  for (const name of ['night-ferries', 'sounding-books']) {
    const popup = await openArticleInPopup(name);
    await saveArticle(popup);
    await popup.close();
  }
  await page.goto(lectern.address('library.html'));
  await page.getByRole('link', { name: /Reading water/ }).click();
  const end = page.getByRole('region', { name: 'After the article' });
  const favourite = end.getByRole('button', { name: 'Favourite' });
  await favourite.press('Enter');
  await expect(favourite).toHaveAttribute('aria-pressed', 'true');
  await end.getByRole('button', { name: 'Tags' }).click();
  // The dialog loads when it is first opened.
  await expect(page.getByLabel('Add a tag')).toBeFocused();
  await page.keyboard.type('water');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(end.getByRole('button', { name: 'Tags #water' })).toBeVisible();

  // Nothing but the article is above its headline.
  const above = await page.locator('main details').evaluate((list) => {
    const headline = document.querySelector('h1');
    return headline && list.compareDocumentPosition(headline) & Node.DOCUMENT_POSITION_FOLLOWING;
  });
  expect(above).toBe(0);

  for (const theme of THEMES) {
    for (const textStep of [-2, 2]) {
      await chooseSettings(lectern, { theme, textStep });
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      await expect(page.locator('html')).toHaveAttribute('data-step', String(textStep));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        await page.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
        await shoot(`end-${theme}-${textStep}-${width}`, page);
      }
    }
    expect(await findFaults(page)).toEqual([]);
  }

  await page.reload();
  await expect(favourite).toHaveAttribute('aria-pressed', 'true');
  await end.getByRole('link', { name: /Next unread article/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ferr');
  await expect(end.getByText('There are no more unread articles.')).toBeVisible();
});

test('at the end of a page’s article, it can be saved, made a favourite, and closed', async ({
  lectern,
  page,
  openArticle,
}) => {
  const reader = await openArticle('lock-keepers');
  const end = reader.getByRole('region', { name: 'After the article' });
  await end.getByRole('button', { name: 'Save to library' }).press('Enter');
  await expect(end.getByRole('button', { name: 'Saved to library' })).toBeVisible();
  const favourite = end.getByRole('button', { name: 'Favourite' });
  await favourite.press('Enter');
  await expect(favourite).toHaveAttribute('aria-pressed', 'true');
  await reader.locator('main').press('f');
  await expect(favourite).toHaveAttribute('aria-pressed', 'false');
  await expect(reader.getByText('Removed from favourites')).toBeVisible();
  await favourite.press('Enter');
  expect(await findFaults(reader)).toEqual([]);
  await end.getByRole('button', { name: 'Back to page' }).click();
  await expect.poll(() => isReaderOpen(page)).toBe(false);
  // The mark is in the library, not only on the button.
  await page.goto(lectern.address('library.html#section=favourites'));
  await expect(page.getByRole('link', { name: /lock/i })).toBeVisible();
});
