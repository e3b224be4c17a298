import { expect, type LecternPage, test } from '../support/lectern-test';

/** Returns the distance from the top of the view to the marked paragraph. */
const placeOf = (popup: LecternPage, words: string) =>
  popup.evaluate((text) => {
    const scroller = document.querySelector('[data-scroller]');
    const paragraph = [...document.querySelectorAll('article p')].find((p) =>
      p.textContent?.includes(text),
    );
    return (
      (paragraph?.getBoundingClientRect().top ?? 0) - (scroller?.getBoundingClientRect().top ?? 0)
    );
  }, words);

/** Returns the text size of the article in pixels, once there is an article. */
const sizeOf = (popup: LecternPage) =>
  popup
    .locator('article')
    .evaluate((article) => Number.parseFloat(getComputedStyle(article).fontSize));

test.beforeEach(async ({ page, site }) => {
  await page.goto(`${site.origin}/night-ferries.html`);
});

test('the five steps set the text size from smallest to largest, and are remembered', async ({
  lectern,
  page,
  shoot,
}) => {
  const popup = await lectern.openPopupInTab(page);
  const sizes: number[] = [];
  for (const name of [
    'smallest (−2)',
    'smaller (−1)',
    'normal (0)',
    'larger (+1)',
    'largest (+2)',
  ]) {
    await popup.getByRole('radio', { name }).check();
    sizes.push(await sizeOf(popup));
  }
  expect(sizes).toEqual([...sizes].sort((one, other) => one - other));
  expect(new Set(sizes).size).toBe(5);
  expect(sizes[2]).toBe(18);
  await shoot('popup-largest', popup);
  await popup.close();

  const again = await lectern.openPopupInTab(page);
  await expect(again.getByRole('radio', { name: 'largest (+2)' })).toBeChecked();
  expect(await sizeOf(again)).toBe(sizes[4]);
  await again.getByRole('radio', { name: 'normal (0)' }).check();
});

test('arrow keys move between the steps and stop at the ends', async ({ lectern, page }) => {
  const popup = await lectern.openPopupInTab(page);
  await popup.getByRole('radio', { name: 'larger (+1)' }).focus();
  await popup.keyboard.press('Space');
  await popup.keyboard.press('ArrowRight');
  await expect(popup.getByRole('radio', { name: 'largest (+2)' })).toBeChecked();
  await popup.keyboard.press('ArrowRight');
  await expect(popup.getByRole('radio', { name: 'largest (+2)' })).toBeChecked();
  for (let press = 0; press < 6; press++) await popup.keyboard.press('ArrowLeft');
  await expect(popup.getByRole('radio', { name: 'smallest (−2)' })).toBeChecked();
});

test('plus, minus and zero work anywhere, and a screen reader announces the new size', async ({
  lectern,
  page,
}) => {
  const popup = await lectern.openPopupInTab(page);
  await popup.locator('article').waitFor();
  await popup.keyboard.press('0');
  await popup.keyboard.press('+');
  await expect(popup.getByRole('radio', { name: 'larger (+1)' })).toBeChecked();
  await expect(
    popup.getByRole('status').filter({ hasText: 'Text size: larger (+1)' }),
  ).toBeAttached();
  await popup.keyboard.press('-');
  await popup.keyboard.press('-');
  await expect(popup.getByRole('radio', { name: 'smaller (−1)' })).toBeChecked();
  await popup.keyboard.press('0');
  await expect(popup.getByRole('radio', { name: 'normal (0)' })).toBeChecked();
});

test('the current line stays in place at every step', async ({ lectern, page }) => {
  const popup = await lectern.openPopupInTab(page);
  await popup.locator('figure img').first().waitFor();
  await popup.keyboard.press('0');
  const words = 'The question of the landing';
  // The paragraph starts exactly at the top of the view.
  await popup.evaluate((text) => {
    const scroller = document.querySelector('[data-scroller]');
    const paragraph = [...document.querySelectorAll('article p')].find((p) =>
      p.textContent?.includes(text),
    );
    scroller?.scrollBy(
      0,
      (paragraph?.getBoundingClientRect().top ?? 0) - scroller.getBoundingClientRect().top,
    );
  }, words);
  const before = await placeOf(popup, words);
  for (const key of ['+', '+', '-', '-', '-', '-', '0']) {
    await popup.keyboard.press(key);
    await expect
      .poll(async () => Math.abs((await placeOf(popup, words)) - before), { message: key })
      .toBeLessThan(12);
  }
});
