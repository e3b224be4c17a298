import { chooseSettings } from '../support/choose-settings';
import { fillLibrary } from '../support/fill-library';
import { findFaults } from '../support/find-faults';
import { expect, type LecternPage, test } from '../support/lectern-test';

const FILLINGS = [
  { title: 'The pilots of the inner roads', byline: ['Ida Moss'], tags: ['coast', 'deep sea'] },
  { title: 'A tariff for slow barges', byline: ['Pia Lund', 'Ola Rey'], tags: ['trade'] },
  { title: '느린 배를 위한 항구', byline: ['한바다'], tags: ['coast'] },
].map(({ title, byline, tags }, index) => ({
  article: { title, byline, publishedTime: `2031-03-0${index + 1}`, siteName: 'The Harbour Post' },
  entry: { tags },
}));

async function openFilled(page: LecternPage, address: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(address);
  await page.getByRole('main').getByRole('heading').first().waitFor();
  await fillLibrary(page, FILLINGS);
  await page.reload();
  await page.getByRole('listitem').filter({ hasText: 'pilots' }).waitFor();
}

const rows = (page: LecternPage) => page.locator('main li[data-id]');
const titles = (page: LecternPage) => page.locator('[data-title]').allTextContents();

test.afterEach(({ lectern }) => chooseSettings(lectern));

test('while typing, the search offers its fields and their values, by keyboard alone', async ({
  lectern,
  page,
  shoot,
}) => {
  await openFilled(page, lectern.address('library.html'));
  const field = page.getByRole('combobox', { name: 'Search saved articles' });
  const options = page.getByRole('listbox', { name: 'Search suggestions' }).getByRole('option');
  await page.keyboard.press('/');
  await page.keyboard.type('au');
  await expect(options).toHaveText(['author: By this author']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(options).toHaveCount(4);
  await page.keyboard.type('mo');
  await expect(options).toHaveText(['author:"Ida Moss"']);
  await page.keyboard.press('ArrowDown');
  expect(await findFaults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('author:"Ida Moss" ');
  await expect.poll(() => titles(page)).toEqual(['The pilots of the inner roads']);
  await expect(options).toHaveCount(0);
  // The first Escape would close an open list; now it clears the search.
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');

  for (const theme of ['light', 'sepia', 'dark', 'contrast'] as const) {
    await chooseSettings(lectern, { theme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    for (const width of [360, 768, 1600]) {
      await page.setViewportSize({ width, height: 740 });
      await field.fill('tag:');
      await page.keyboard.press('ArrowDown');
      await expect(options).toHaveCount(3);
      await shoot(`library-suggestions-${theme}-${width}`, page);
      // Escape closes the list and keeps the search.
      await page.keyboard.press('Escape');
      await expect(options).toHaveCount(0);
      await expect(field).toHaveValue('tag:');
    }
  }
});

test('the list can be compact, and show authors and dates of publication; the choice is kept', async ({
  lectern,
  page,
  shoot,
}) => {
  await openFilled(page, lectern.address('library.html'));
  const first = rows(page).filter({ hasText: 'pilots' });
  const height = async () => (await first.boundingBox())?.height ?? 0;
  const before = await height();
  await expect(first).not.toContainText('Ida Moss');
  await page.getByRole('button', { name: 'Display' }).click();
  for (const name of ['Compact list', 'Author', 'Date published']) {
    await page.getByRole('checkbox', { name, exact: true }).check();
  }
  await expect(first).toContainText('Ida Moss');
  await expect(first).toContainText('Published 1 March 2031');
  expect(await height()).toBeLessThan(before * 0.7);
  await page.reload();
  await expect(first).toContainText('Ida Moss');
  for (const theme of ['light', 'sepia', 'dark', 'contrast'] as const) {
    await chooseSettings(lectern, {
      theme,
      compactList: true,
      listAuthors: true,
      listPublished: true,
    });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    for (const width of [360, 768, 1600]) {
      await page.setViewportSize({ width, height: 740 });
      await first.getByRole('link').focus();
      await shoot(`library-compact-${theme}-${width}`, page);
    }
    expect(await findFaults(page)).toEqual([]);
  }
  // Acting on a compact row works as on any other.
  await first.hover();
  await first.getByRole('button', { name: /Add to favourites/ }).click();
  await expect(first).toContainText('Favourites');
});

test('known tags are completed where tags are typed', async ({ lectern, page, shoot }) => {
  await openFilled(page, lectern.address('library.html'));
  await page.getByRole('link', { name: /tariff/ }).click();
  await page.getByRole('button', { name: 'Tags #trade' }).click();
  const field = page.getByRole('combobox', { name: 'Add a tag' });
  await expect(field).toBeFocused();
  const options = page.getByRole('option');
  await expect
    .poll(async () => {
      await field.fill('');
      await field.pressSequentially('sea');
      return options.allTextContents();
    })
    .toEqual(['deep sea']);
  await shoot('reader-tags-suggested', page);
  expect(await findFaults(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('deep sea');
  await page.keyboard.press('Enter');
  await field.fill('coa');
  // Escape closes the list, and only then the dialog.
  await expect(options).toHaveText(['coast']);
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await expect(field).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await expect(page.getByRole('button', { name: 'Tags #trade #deep sea' })).toBeVisible();
});

test('a tag of only some of the selected articles is mixed, and a press gives it to all', async ({
  lectern,
  page,
  shoot,
}) => {
  await openFilled(page, lectern.address('library.html'));
  await rows(page).first().getByRole('checkbox').check();
  await page.keyboard.press('j');
  await page.getByRole('button', { name: 'Select all' }).click();
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: 'Tags of 3 articles' });
  const coast = dialog.getByRole('checkbox', { name: /coast/ });
  await expect(coast).toHaveJSProperty('indeterminate', true);
  await expect(dialog.getByText('2 of 3')).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  await shoot('library-tags-mixed', page);
  await coast.press('Space');
  await expect(coast).toHaveJSProperty('indeterminate', false);
  await expect(coast).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('main').getByRole('button', { name: 'coast' })).toHaveCount(3);
});

test('Escape in a panel of the tools, or on its button, closes it and returns the focus to the button', async ({
  lectern,
  page,
}) => {
  await openFilled(page, lectern.address('library.html'));
  for (const [name, label] of [
    ['Filter', 'Show only'],
    ['Display', 'Display'],
  ] as const) {
    const button = page.getByRole('button', { name, exact: true });
    const panel = page.getByRole('group', { name: label });
    const control = panel.locator('select, input').first();
    await button.click();
    await control.focus();
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(panel).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(button).toBeFocused();
  }
  // In the search field, it clears the search first.
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const field = page.getByRole('combobox', { name: 'Search saved articles' });
  await field.fill('barges');
  await expect(rows(page)).toHaveCount(1);
  // The first one closes the suggestions, if they are open.
  await expect(async () => {
    await field.press('Escape');
    expect(await field.inputValue()).toBe('');
  }).toPass();
  await expect(page.getByRole('group', { name: 'Show only' })).toBeVisible();
});

test('the actions on selected articles are on one line where there is room', async ({
  lectern,
  page,
}) => {
  await openFilled(page, lectern.address('library.html'));
  for (const language of ['en', 'ko']) {
    await chooseSettings(lectern, { language });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('checkbox').first().check({ force: true });
    const bar = page.getByRole('toolbar', { name: /1 selected|1개 선택됨/ });
    await expect(bar).toBeVisible();
    const height = (await bar.boundingBox())?.height ?? 0;
    expect(height, language).toBeLessThan(60);
    await page.keyboard.press('Escape');
  }
});
