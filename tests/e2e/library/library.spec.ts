import type { Locator, Page } from '@playwright/test';
import type { LecternBrowser } from '@/scripts/browser/launch-lectern';
import { expect, test } from '../support/lectern-test';
import { FEW, NAMES, openFilled, rows, sidebarButton, titles } from '../support/library-page';
import { chooseInMenu, pressShortcut } from '../support/open-reader';

/** Grants access to the page, as pressing the shortcut does. */
async function grantPage(lectern: LecternBrowser, page: Page): Promise<void> {
  const popup = await lectern.openPopup(page);
  await popup.waitFor("document.querySelector('article')");
  await popup.close();
}

test('with hundreds of articles only a few rows are rendered, every row can be reached, and all are counted', async ({
  lectern,
  page,
}) => {
  const many = Array.from({ length: 600 }, (_, index) => ({
    article: { title: `Article ${index}` },
  }));
  await openFilled(page, lectern.address('library.html'), many);
  await expect(sidebarButton(page, /All articles/)).toContainText('600');
  expect(await rows(page).count()).toBeLessThan(40);
  await expect(rows(page).first()).toHaveAttribute('aria-setsize', '600');
  await page.keyboard.press('End');
  await expect(page.getByText('Article 599', { exact: true })).toBeVisible();
  await expect(rows(page).last()).toHaveAttribute('aria-posinset', '600');
  expect(await rows(page).count()).toBeLessThan(40);
});

test('sections, tags, filters and orders combine, and the address stores them', async ({
  lectern,
  page,
}) => {
  await openFilled(page, lectern.address('library.html'), FEW);
  expect(await titles(page)).toEqual(NAMES);
  await sidebarButton(page, /Unread/).click();
  expect(await titles(page)).toEqual(['Apple barge', 'Dark ferry', 'Élan of fog']);
  await page.getByLabel('Sort by').selectOption('length');
  await expect.poll(() => titles(page)).toEqual(['Élan of fog', 'Apple barge', 'Dark ferry']);
  await page.getByRole('button', { name: 'Reverse order' }).click();
  await expect.poll(() => titles(page)).toEqual(['Dark ferry', 'Apple barge', 'Élan of fog']);
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('combobox', { name: /^Site/ }).selectOption('Courier');
  await expect.poll(() => titles(page)).toEqual(['Apple barge', 'Élan of fog']);
  await page.reload();
  await expect.poll(() => titles(page)).toEqual(['Apple barge', 'Élan of fog']);
  await page.getByRole('button', { name: 'Remove filter: Courier' }).click();
  await sidebarButton(page, /maps/).click();
  await expect.poll(() => titles(page)).toEqual(['Dark ferry']);
  await page.goBack();
  await expect.poll(() => titles(page)).toEqual(['Dark ferry', 'Apple barge', 'Élan of fog']);
  await sidebarButton(page, /In progress/).click();
  await expect(rows(page)).toContainText('40% read');
});

test('search finds words, phrases and prefixes without accents, highlights them, and reports when there are no matches', async ({
  lectern,
  page,
  shoot,
}) => {
  await openFilled(page, lectern.address('library.html'), FEW);
  const field = page.getByRole('combobox', { name: 'Search saved articles' });
  await page.keyboard.press('/');
  await page.keyboard.type('harb');
  await expect.poll(() => titles(page)).toEqual(['Apple barge', 'Brown causeway']);
  await expect(page.getByRole('status').filter({ hasText: '2 articles' })).toBeVisible();
  await expect(rows(page).first().locator('mark')).toHaveText('harb');
  await shoot('library-search', page);
  const cases: [string, string[]][] = [
    ['elan', ['Élan of fog']],
    ['"uber die brucke" -harbour -elan', ['Cold estuary', 'Dark ferry']],
    ['harbour tag:maps', ['Brown causeway']],
    ['site:courier is:unread', ['Apple barge', 'Élan of fog']],
  ];
  for (const [text, found] of cases) {
    await field.fill(text);
    await expect.poll(async () => (await titles(page)).sort(), text).toEqual(found);
  }
  await field.fill('zeppelin');
  await expect(page.getByRole('heading', { name: 'No articles match “zeppelin”' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear search' }).last().click();
  await expect.poll(() => titles(page)).toEqual(NAMES);
});

test('the keyboard alone handles rows, selection, states, tags and deletion, and undoes every step', async ({
  lectern,
  page,
  shoot,
}) => {
  await openFilled(page, lectern.address('library.html'), FEW);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(rows(page).nth(1).locator('a')).toBeFocused();
  await page.keyboard.press('u');
  await expect(rows(page).nth(1)).toContainText('Read');
  await page.keyboard.press('k');
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('Shift+X');
  await expect(page.getByRole('toolbar', { name: '3 selected' })).toBeVisible();
  await shoot('library-selected', page);
  await page.keyboard.press('e');
  await page.getByLabel('Add a tag').fill('winter, ice');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove tag: ice' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sidebarButton(page, /winter/)).toContainText('3');
  await page.keyboard.press('Delete');
  await expect.poll(() => titles(page)).toEqual(['Dark ferry', 'Élan of fog']);
  await expect(sidebarButton(page, /Recently deleted/)).toContainText('3');
  await page.keyboard.press('Control+z');
  await expect.poll(() => titles(page)).toEqual(NAMES);
  await page.keyboard.press('Control+z');
  await expect(sidebarButton(page, /winter/)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(rows(page).nth(1)).toContainText('40% read');
});

test('a row is three tab stops; arrow keys move in its actions, and the next row gets the focus of a deleted one', async ({
  lectern,
  page,
}) => {
  await openFilled(page, lectern.address('library.html'), FEW);
  // Without tags and other facts that are controls.
  const [first, second] = [rows(page).nth(2), rows(page).nth(3)];
  const action = (row: Locator, name: RegExp) => row.getByRole('button', { name });
  await first.getByRole('checkbox').focus();
  await page.keyboard.press('Tab');
  await expect(first.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(
    first.getByRole('toolbar', { name: 'Actions' }).getByRole('button').first(),
  ).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(action(first, /^Add to favourites/)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(second.getByRole('checkbox')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(action(first, /^Add to favourites/)).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(action(first, /^Remove from queue/)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(first.getByRole('link', { name: 'Dark ferry' })).toBeFocused();
});

test('a deleted article is restored from "Recently deleted", or deleted permanently after confirmation', async ({
  lectern,
  page,
}) => {
  await openFilled(page, lectern.address('library.html'), FEW);
  await page.getByRole('button', { name: 'Delete: “Apple barge”' }).press('Enter');
  await page.getByRole('button', { name: 'Delete: “Cold estuary”' }).press('Enter');
  await sidebarButton(page, /Recently deleted/).click();
  await expect(rows(page).first()).toContainText('Deleted permanently in 30 days');
  await page.getByRole('button', { name: 'Restore: “Apple barge”' }).press('Enter');
  await page.getByRole('button', { name: 'Delete permanently: “Cold estuary”' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete permanently' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing here' })).toBeVisible();
  await sidebarButton(page, /All articles/).click();
  expect(await titles(page)).toEqual([
    'Apple barge',
    'Brown causeway',
    'Dark ferry',
    'Élan of fog',
  ]);
});

test('saving from the shortcut and the menu updates the toolbar icon, and a changed page shows its changes', async ({
  lectern,
  page,
  site,
  shoot,
}) => {
  const library = await page.context().newPage();
  await openFilled(library, lectern.address('library.html'), FEW);
  await page.goto(`${site.origin}/night-ferries.html`);
  await grantPage(lectern, page);
  await pressShortcut(lectern, page, 'save-article');
  await expect(rows(library).first()).toContainText('The night ferries are back');
  await page.getByText('The last crossing of the night waits').evaluate((paragraph) => {
    paragraph.textContent = `${paragraph.textContent} A sentence was put in here later.`;
  });
  const popup = await lectern.openPopupInTab(page);
  await popup.getByRole('button', { name: 'Save again' }).click();
  await expect(popup.getByRole('button', { name: 'Save again' })).toHaveCount(0);
  await popup.close();
  await rows(library).first().getByRole('button', { name: 'Changed since saved' }).click();
  await expect(library.getByRole('dialog').locator('ins')).toContainText(
    'A sentence was put in here later.',
  );
  await shoot('library-editions', library);
  await library.keyboard.press('Escape');
  await chooseInMenu(lectern, page, 'save-link', `${site.origin}/sounding-books.html`);
  await expect(rows(library).first()).toContainText('Not fetched yet');
});

test('a saved article opens where it was left, and the library shows the progress', async ({
  lectern,
  page,
  site,
}) => {
  const library = await page.context().newPage();
  await openFilled(library, lectern.address('library.html'), FEW.slice(0, 1));
  await page.goto(`${site.origin}/night-ferries.html`);
  await grantPage(lectern, page);
  await pressShortcut(lectern, page, 'save-article');
  const row = rows(library).first();
  await expect(row).toContainText('The night ferries are back');
  const address = await row.locator('a').first().getAttribute('href');
  const reader = await page.context().newPage();
  await reader.goto(lectern.address(address?.slice(1) ?? ''));
  await expect(row).toContainText('In progress');
  const main = reader.getByRole('main');
  await main.evaluate((element) => element.scrollTo(0, element.scrollHeight / 3));
  await expect(row).toContainText(/[2-4]\d% read/);
  await reader.reload();
  await expect.poll(() => main.evaluate((element) => element.scrollTop)).toBeGreaterThan(200);
  await main.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect(row).toHaveAttribute('data-state', 'read');
});
