import type { Frame } from '@playwright/test';
import { chooseSettings } from '../support/choose-settings';
import { readEstuaryPage } from '../support/estuary-page';
import { expect, test } from '../support/lectern-test';
import { waitUntilStill } from '../support/wait-until-still';

test.afterEach(({ lectern }) => chooseSettings(lectern));

const placeOf = (reader: Frame) =>
  reader.getByRole('main').evaluate((main) => {
    const band = [...main.children].find((child) => getComputedStyle(child).boxShadow !== 'none');
    const { top = 0, height = 0 } = band?.getBoundingClientRect() ?? {};
    return { top, height, scrolled: main.scrollTop };
  });

test('a change of the interface’s language leaves the line in focus, the current section and the text as they are', async ({
  lectern,
  page,
  site,
}) => {
  const reading = { lineFocus: '3', singleKeys: true };
  await chooseSettings(lectern, { ...reading, language: 'en' });
  await page.setViewportSize({ width: 1280, height: 760 });
  const reader = await readEstuaryPage(lectern, page, site.origin);
  // The headings are collected after the first frame.
  await expect(reader.locator('nav button').first()).toBeVisible();
  for (let time = 0; time < 3; time += 1) await page.keyboard.press('n');
  const section = reader.locator('nav [aria-current]');
  await expect(section).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await waitUntilStill(reader.getByRole('main'));
  const before = { place: await placeOf(reader), section: await section.textContent() };
  expect(before.place.height).toBeGreaterThan(0);
  await reader.locator('[data-article-body]').evaluate((body) => {
    body.querySelector('p')?.setAttribute('data-known', '');
  });

  await chooseSettings(lectern, { ...reading, language: 'ko' });
  await expect(reader.getByRole('button', { name: 'Close reader' })).toHaveCount(0);
  await expect(reader.locator('figure > button').first()).toHaveAttribute('aria-label', /사진 1/);
  await waitUntilStill(reader.getByRole('main'));
  expect(await placeOf(reader)).toEqual(before.place);
  expect(await section.textContent()).toBe(before.section);
  await expect(reader.locator('[data-known]')).toHaveCount(1);
  // The contents still follow the article.
  await page.keyboard.press('n');
  await expect(section).not.toHaveText(before.section ?? '');
});
