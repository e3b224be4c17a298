import type { Frame, Page } from '@playwright/test';
import { capturePage } from '../support/capture-page';
import { chooseSettings } from '../support/choose-settings';
import { fillLibrary } from '../support/fill-library';
import { findFaults } from '../support/find-faults';
import { expect, test } from '../support/lectern-test';
import { findReader, isReaderOpen, openReader, pressShortcut } from '../support/open-reader';

const FIRST = 'On the first calm morning';
const REST = 'In the second week the boats raced';
const PREVIEW = /^This is a preview/;

const paragraphsOf = (reader: Frame) => reader.locator('[data-article-body] p');
/** Presses the page's own button, while the reader may be open over it. */
const pressOnPage = (page: Page) => page.evaluate(() => document.querySelector('button')?.click());

test.beforeEach(async ({ lectern, page }) => {
  await page.goto(lectern.address('library.html'));
  await page.getByRole('main').getByRole('heading').first().waitFor();
  await fillLibrary(page, []);
});

test('the popup of a page that asks for consent says so, and reads again once it is given', async ({
  page,
  shoot,
  openArticleInPopup,
}) => {
  const popup = await openArticleInPopup('reed-boats', 'consent');
  await expect(
    popup.getByRole('heading', { name: 'This page asks for your consent first' }),
  ).toBeVisible();
  await shoot('partial-consent-popup', popup);
  expect(await findFaults(popup)).toEqual([]);
  await pressOnPage(page);
  await popup.getByRole('button', { name: 'Read again' }).click();
  await expect(
    popup.getByRole('heading', { level: 1, name: 'The reed boats come back' }),
  ).toBeVisible();
  await expect(popup.getByText(REST)).toBeVisible();
  await expect(popup.locator('[data-partial]')).toHaveCount(0);
});

test('a preview is named in the popup, its hidden text stays hidden, and the whole article replaces its label later', async ({
  lectern,
  page,
  shoot,
  openArticleInPopup,
}) => {
  let popup = await openArticleInPopup('reed-boats', 'preview');
  await expect(popup.getByText(PREVIEW)).toBeVisible();
  await expect(popup.getByText(REST)).toHaveCount(0);
  expect(await findFaults(popup)).toEqual([]);
  await popup.getByRole('button', { name: 'Read again' }).click();
  await expect(popup.getByText('Nothing on the page has changed.')).toBeVisible();
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await popup.getByRole('button', { name: 'Saved', exact: true }).waitFor();
  await shoot('partial-preview-popup', popup);
  await popup.close();

  const library = await lectern.context.newPage();
  await library.goto(lectern.address('library.html'));
  const row = library.getByRole('listitem').filter({ hasText: 'The reed boats come back' });
  await expect(row.getByText('Partial copy: preview only')).toBeVisible();
  expect(await findFaults(library)).toEqual([]);
  await shoot('partial-library', library);
  await row.getByRole('link', { name: 'The reed boats come back' }).click();
  await expect(library.getByRole('note')).toContainText('Partial copy: preview only');
  await expect(library.getByRole('link', { name: 'Open original page' })).toBeVisible();
  expect(await findFaults(library)).toEqual([]);
  await shoot('partial-saved', library);

  // The user signs in.
  await page.bringToFront();
  await pressOnPage(page);
  popup = await lectern.openPopupInTab(page);
  await expect(popup.getByText(REST)).toBeVisible();
  await expect(popup.locator('[data-partial]')).toHaveCount(0);
  await popup.getByRole('button', { name: 'Save whole article' }).click();
  await expect(popup.getByRole('button', { name: 'Save whole article' })).toHaveCount(0);
  await popup.close();
  await library.goto(lectern.address('library.html'));
  await expect(row.getByText('Changed since saved')).toBeVisible();
  await expect(row.getByText(/Partial copy/)).toHaveCount(0);
});

test('what a page clips above its wall is not read, and read again once the page shows it', async ({
  page,
  openArticleInPopup,
}) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  const popup = await openArticleInPopup('reed-boats', 'clipped');
  await expect(popup.getByText(PREVIEW)).toBeVisible();
  await expect(popup.getByText(FIRST)).toBeVisible();
  await expect(popup.getByText('A fourth boat is being plaited')).toHaveCount(0);
  await pressOnPage(page);
  await popup.getByRole('button', { name: 'Read again' }).click();
  await expect(popup.getByText('A fourth boat is being plaited')).toBeVisible();
  await expect(popup.locator('[data-partial]')).toHaveCount(0);
});

test('a preview does not replace a whole copy unasked, and both are kept if the user says so', async ({
  lectern,
  page,
  site,
}) => {
  await page.goto(`${site.origin}/reed-boats.html?preview`);
  await pressOnPage(page);
  let popup = await lectern.openPopupInTab(page);
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await popup.getByRole('button', { name: 'Saved', exact: true }).waitFor();
  await popup.close();

  await page.reload();
  await pressShortcut(lectern, page, 'save-article');
  // The shortcut opens the popup, which explains. The button would close it.
  await (await lectern.awaitPopup()).close();
  popup = await lectern.openPopupInTab(page);
  await expect(popup.getByText('Your saved copy has more of this article')).toBeVisible();
  const library = await lectern.context.newPage();
  await library.goto(lectern.address('library.html'));
  const row = library.getByRole('listitem').filter({ hasText: 'The reed boats come back' });
  await expect(row).toBeVisible();
  await expect(row.getByText(/Partial copy|Changed since/)).toHaveCount(0);

  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Save this version too' }).click();
  await expect(popup.getByText('Your saved copy has more of this article')).toHaveCount(0);
  await expect(row.getByText('Partial copy: preview only')).toBeVisible();
  await expect(row.getByText('Changed since saved')).toBeVisible();
});

test('the reader names a page that is still loading; the page is shown, and read again in place', async ({
  lectern,
  page,
  site,
  shoot,
}) => {
  await page.goto(`${site.origin}/reed-boats.html?slow`);
  const before = await capturePage(page);
  const reader = await openReader(lectern, page);
  await expect(reader.getByText(/^This page is still loading, or loads more/)).toBeVisible();
  await expect(paragraphsOf(reader)).toHaveCount(3);
  expect(await findFaults(reader)).toEqual([]);
  await shoot('partial-loading-reader', page);
  await reader.getByRole('button', { name: 'Show page' }).click();
  await expect(reader.getByText('Respond to the page')).toBeVisible();
  expect(await findFaults(reader)).toEqual([]);
  await shoot('partial-aside', page);
  // The page belongs to the user again: it scrolls, and loads the rest.
  await page.mouse.move(300, 200);
  await page.mouse.wheel(0, 600);
  await expect(page.getByText(REST)).toBeVisible();
  await reader.getByRole('button', { name: 'Read again' }).click();
  await expect(
    reader.getByText('3 paragraphs added. The page no longer looks incomplete.'),
  ).toBeVisible();
  await expect(paragraphsOf(reader)).toHaveCount(6);
  await expect(reader.locator('[data-partial]')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => isReaderOpen(page)).toBe(false);
  const { children, sheets, globals } = before;
  expect(await capturePage(page)).toMatchObject({ children, sheets, globals });
});

test('the bar over the page has the colours of the theme, and shows its text in a window that becomes narrow', async ({
  lectern,
  page,
  openArticle,
}) => {
  const reader = await openArticle('reed-boats', 'preview');
  await chooseSettings(lectern, { theme: 'dark' });
  await expect(reader.locator('html')).toHaveAttribute('data-theme', 'dark');
  await reader.getByRole('button', { name: 'Show page' }).click();
  const bar = reader.getByRole('dialog');
  const colours = () =>
    bar.evaluate((element) => {
      const { backgroundColor } = getComputedStyle(element);
      const { colorScheme } = getComputedStyle(document.documentElement);
      return { backgroundColor, colorScheme };
    });
  // The document has the scheme of the page, without which it would hide the page.
  expect(await colours()).toEqual({ backgroundColor: 'rgb(35, 33, 32)', colorScheme: 'light' });
  const top = () => bar.locator('p').evaluate((text) => text.getBoundingClientRect().top);
  await page.setViewportSize({ width: 340, height: 700 });
  await expect.poll(top).toBeGreaterThan(0);
  expect(await findFaults(reader)).toEqual([]);
  await chooseSettings(lectern);
});

test('reading again keeps what was removed, and the reader comes back with Escape', async ({
  page,
  openArticle,
}) => {
  const reader = await openArticle('reed-boats', 'preview');
  await expect(reader.getByText(PREVIEW)).toBeVisible();
  await page.keyboard.press('r');
  await reader.getByRole('button', { name: 'Remove parts' }).click();
  await reader.getByRole('button', { name: `Remove: ${FIRST}` }).click();
  await expect(paragraphsOf(reader)).toHaveCount(2);
  await reader.getByRole('button', { name: 'Done' }).click();
  await reader.getByRole('button', { name: 'Show page' }).click();
  await page.keyboard.press('Escape');
  await expect(reader.getByText(PREVIEW)).toBeVisible();
  await pressOnPage(page);
  await reader.getByRole('button', { name: 'Read again' }).click();
  await expect(paragraphsOf(reader)).toHaveCount(5);
  await expect(reader.getByText(FIRST)).toHaveCount(0);
});

test('the reader over a page that asks for consent says so, and reads again from the page', async ({
  lectern,
  page,
  site,
  shoot,
}) => {
  // The popup has access to the page, and with it the shortcut.
  await page.goto(`${site.origin}/reed-boats.html?consent`);
  await (await lectern.openPopupInTab(page)).close();
  await pressShortcut(lectern, page);
  const reader = await findReader(page);
  await expect(
    reader.getByRole('heading', { name: 'This page asks for your consent first' }),
  ).toBeVisible();
  expect(await findFaults(reader)).toEqual([]);
  await shoot('partial-consent-reader', page);
  await reader.getByRole('button', { name: 'Show page' }).click();
  await page.getByRole('button', { name: 'Accept all' }).click();
  await reader.getByRole('button', { name: 'Read again' }).click();
  await expect(reader.getByText(REST)).toBeVisible();
});

test('Shift+R reads a page again that showed only a part', async ({ lectern, page, site }) => {
  await page.goto(`${site.origin}/reed-boats.html?slow`);
  const reader = await openReader(lectern, page);
  await expect(reader.getByRole('button', { name: 'Read again' })).toBeVisible();
  await page.keyboard.press('Shift+R');
  await expect(reader.getByText('Nothing on the page has changed.')).toBeVisible();
});
