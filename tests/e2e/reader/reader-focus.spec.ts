import { expect, test } from '../support/lectern-test';

test('a panel takes the focus when a key opens it, and returns it to the article when it closes', async ({
  page,
  openArticle,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const reader = await openArticle('lamp-keepers');
  await page.setViewportSize({ width: 900, height: 800 });
  const article = reader.getByRole('main');
  const look = reader.getByRole('dialog', { name: 'Text and theme' });
  await page.keyboard.press('t');
  await expect(look).toBeFocused();
  // Arrow keys change nothing until a control has the focus.
  await page.keyboard.press('ArrowDown');
  await expect(reader.locator('html')).toHaveAttribute('data-step', '0');
  await page.keyboard.press('Tab');
  await expect(look.getByRole('radio', { checked: true }).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(article).toBeFocused();

  await page.keyboard.press('r');
  await expect(reader.getByRole('dialog')).toBeFocused();
  await page.keyboard.press('r');
  await expect(article).toBeFocused();

  await page.keyboard.press('c');
  const contents = reader.getByRole('navigation', { name: 'Contents' });
  await expect(contents.getByRole('button').first()).toBeFocused();
  // Another panel takes the place of an open one; its end is the end of both.
  await page.keyboard.press('t');
  await expect(look).toBeFocused();
  await page.keyboard.press('t');
  await expect(article).toBeFocused();
});

test('a panel that a button opens returns the focus to the button', async ({
  page,
  openArticle,
}) => {
  const reader = await openArticle('lamp-keepers');
  const button = reader.getByRole('button', { name: 'Text and theme' });
  await button.press('Enter');
  await expect(reader.getByRole('dialog', { name: 'Text and theme' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

test('the tools are one tab stop: arrow keys, Home and End move between them, and Tab comes back to the last one', async ({
  page,
  openArticle,
}) => {
  const reader = await openArticle('lamp-keepers');
  const tool = (name: string) =>
    reader.getByRole('toolbar').getByRole('button', { name, exact: true });
  await reader.getByRole('main').focus();
  await page.keyboard.press('Shift+Tab');
  await expect(tool('Find in article')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(tool('Read aloud')).toBeFocused();
  await page.keyboard.press('End');
  await expect(tool('Settings')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(tool('Find in article')).toBeFocused();
  await tool('Export').focus();
  await page.keyboard.press('Shift+Tab');
  await expect(reader.getByRole('button', { name: 'Close reader' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(tool('Export')).toBeFocused();
  // The menu of a tool has keys of its own.
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect(reader.getByRole('button', { name: 'Markdown file' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(tool('Export')).toBeFocused();
});

test('a menu that a key opens returns the focus to the article, so that scroll keys work there', async ({
  page,
  openArticle,
}) => {
  const reader = await openArticle('lamp-keepers');
  await page.keyboard.press('e');
  await expect(reader.getByRole('button', { name: 'Copy as Markdown' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(reader.getByRole('list', { name: 'Export' })).toHaveCount(0);
  await expect(reader.getByRole('main')).toBeFocused();
});

test('Escape in the article first closes the read-aloud bar, then the reader', async ({
  page,
  openArticle,
}) => {
  const reader = await openArticle('lamp-keepers');
  await page.keyboard.press('l');
  const bar = reader.getByRole('region', { name: 'Read aloud' });
  await expect(bar).toBeVisible();
  await reader.getByRole('main').focus();
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  await expect(page.locator('lectern-reader')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('lectern-reader')).toHaveCount(0);
});

test('Escape does the same after Tab has left the last control', async ({ page, openArticle }) => {
  const reader = await openArticle('lamp-keepers');
  const leaveWithTab = async () => {
    await expect
      .poll(async () => {
        await page.keyboard.press('Tab');
        return reader.evaluate(() => document.hasFocus());
      })
      .toBe(false);
  };
  await page.keyboard.press('l');
  const bar = reader.getByRole('region', { name: 'Read aloud' });
  await bar.getByRole('button').last().focus();
  await leaveWithTab();
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  await expect(page.locator('lectern-reader')).toHaveCount(1);
  await page.keyboard.press('?');
  await expect(reader.getByRole('dialog')).toBeVisible();
  await leaveWithTab();
  await page.keyboard.press('Escape');
  await expect(reader.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('lectern-reader')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('lectern-reader')).toHaveCount(0);
});

test('the key for contents moves the focus to those beside the text, and Escape closes the reader', async ({
  page,
  openArticle,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const reader = await openArticle('lamp-keepers');
  const entries = reader.getByRole('navigation', { name: 'Contents' }).getByRole('button');
  await page.keyboard.press('c');
  await expect(entries.first()).toBeFocused();
  await entries.nth(2).press('Enter');
  await expect(
    reader.getByRole('heading', { name: (await entries.nth(2).textContent()) ?? '' }),
  ).toBeFocused();
  await page.keyboard.press('c');
  await expect(entries.nth(2)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('lectern-reader')).toHaveCount(0);
});

test('the list of shortcuts takes the focus as a whole, so that keys scroll it', async ({
  page,
  openArticle,
}) => {
  const reader = await openArticle('lamp-keepers');
  await page.keyboard.press('?');
  const list = reader.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await page.keyboard.press('End');
  await expect(list.locator('dt, dd, li, tr').last()).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  // Without a ring around the whole article.
  await expect(reader.getByRole('main')).toBeFocused();
  await expect(reader.getByRole('main')).toHaveCSS('outline-style', 'none');
});
