import type { Frame, Page } from '@playwright/test';
import type { LecternBrowser } from '@/scripts/browser/launch-lectern';
import { chooseSettings } from '../support/choose-settings';
import { readEstuaryPage } from '../support/estuary-page';
import { findFaults } from '../support/find-faults';
import { expect, test } from '../support/lectern-test';
import { waitUntilStill } from '../support/wait-until-still';

test.beforeEach(async ({ lectern, page }) => {
  await chooseSettings(lectern, { flow: 'pages' });
  await page.setViewportSize({ width: 1000, height: 760 });
});
test.afterEach(({ lectern }) => chooseSettings(lectern));

async function open(lectern: LecternBrowser, page: Page, origin: string): Promise<Frame> {
  const reader = await readEstuaryPage(lectern, page, origin);
  await pageOf(reader);
  return reader;
}

/** Returns the page in view and how many there are, once the reader says so. */
async function pageOf(reader: Frame): Promise<{ page: number; of: number }> {
  const status = reader.getByRole('status').filter({ hasText: /^Page \d/ });
  await expect(status).toHaveText(/^Page \d+ of \d+$/);
  await waitUntilStill(reader.getByRole('main'));
  const [page = 0, of = 0] = ((await status.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
  return { page, of };
}

/** Whether the element with these words is wholly in view. */
const isInView = (reader: Frame, words: string, selector = 'p') =>
  reader
    .locator(`article ${selector}`, { hasText: words })
    .first()
    .evaluate((element) => {
      const box = element.getClientRects()[0];
      const view = element.closest('main')?.getBoundingClientRect();
      return box && view && box.left >= view.left && box.right <= view.right && box.top >= view.top;
    });

/** Whether the view stands exactly on a page. */
const isOnPage = (reader: Frame) =>
  reader.getByRole('main').evaluate((main) => {
    const width = main.getBoundingClientRect().width;
    return Math.abs((Math.abs(main.scrollLeft) / width) % 1) < 0.001 && main.scrollTop === 0;
  });

test('keys turn pages up to both ends, and the number is announced', async ({
  lectern,
  page,
  site,
}) => {
  const reader = await open(lectern, page, site.origin);
  const first = await pageOf(reader);
  expect(first.page).toBe(1);
  expect(first.of).toBeGreaterThan(8);
  await reader.evaluate(() => document.fonts.ready);
  for (const [key, reached] of [
    ['ArrowRight', 2],
    ['PageDown', 3],
    ['Space', 4],
    ['ArrowLeft', 3],
    ['PageUp', 2],
    ['Shift+Space', 1],
    ['ArrowLeft', 1],
  ] as const) {
    await page.keyboard.press(key);
    expect((await pageOf(reader)).page, key).toBe(reached);
    expect(await isOnPage(reader), key).toBe(true);
  }
  for (const key of ['End', 'ArrowRight']) {
    await page.keyboard.press(key);
    const { page: reached, of } = await pageOf(reader);
    expect(reached, key).toBe(of);
  }
  await expect(reader.getByRole('button', { name: 'Back to page' })).toBeInViewport();
  await page.keyboard.press('Home');
  expect((await pageOf(reader)).page).toBe(1);
});

test('every word is on exactly one page, whole, and nothing sticks out', async ({
  lectern,
  page,
  site,
}) => {
  const reader = await open(lectern, page, site.origin);
  const faults = await reader.getByRole('main').evaluate((main) => {
    const width = main.getBoundingClientRect().width;
    const { left, top, bottom } = main.getBoundingClientRect();
    const wrong: string[] = [];
    for (const element of main.querySelectorAll(
      'article p, article h2, article li, figure img, pre, [data-scroll]',
    )) {
      for (const box of element.getClientRects()) {
        const start = Math.floor((box.left - left + main.scrollLeft) / width);
        const end = Math.floor((box.right - left + main.scrollLeft - 1) / width);
        if (start !== end || box.top < top || box.bottom > bottom) {
          wrong.push(
            `${element.localName} ${element.textContent?.slice(0, 20)} ${JSON.stringify(box)}`,
          );
        }
      }
      if (element.matches('img, pre, [data-scroll]') && element.getClientRects().length !== 1) {
        wrong.push(`${element.localName} is cut`);
      }
    }
    return wrong;
  });
  expect(faults).toEqual([]);
});

test('what is read stays in view while mode, size and window change', async ({
  lectern,
  page,
  site,
}) => {
  const reader = await open(lectern, page, site.origin);
  for (let turn = 0; turn < 4; turn += 1) await page.keyboard.press('ArrowRight');
  await pageOf(reader);
  // The part that holds the first line of the page.
  const words = await reader.getByRole('main').evaluate((main) => {
    const { left } = main.getBoundingClientRect();
    const first = [...main.querySelectorAll('article :is(p, h2)')].find((part) =>
      [...part.getClientRects()].some((box) => box.left > left),
    );
    return first?.textContent?.slice(0, 24) ?? '';
  });
  expect(words).toMatch(/^Reach/);
  const isShown = () =>
    reader
      .locator('article :is(p, h2)', { hasText: words })
      .first()
      .evaluate((element) => {
        const view = element.closest('main')?.getBoundingClientRect() ?? new DOMRect();
        return [...element.getClientRects()].some(
          ({ left, right, top, bottom }) =>
            right > view.left && left < view.right && bottom > view.top && top < view.bottom,
        );
      });
  for (const key of ['v', 'v', '+', '+', '-', '-', '-', '-', '0', 'v', '+', 'v', '0']) {
    await page.keyboard.press(key);
    await waitUntilStill(reader.getByRole('main'));
    expect(await isShown(), key).toBe(true);
  }
  for (const [width, height] of [
    [1600, 900],
    [420, 700],
    [900, 500],
    [1000, 760],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect.poll(isShown, `${width} pixels`).toBe(true);
    await expect.poll(() => isOnPage(reader), `${width} pixels`).toBe(true);
  }
});

test('two columns are shown where they fit', async ({ lectern, page, site }) => {
  const reader = await open(lectern, page, site.origin);
  const columns = () =>
    reader.locator('[data-columns]').evaluate((text) => getComputedStyle(text).columnCount);
  expect(await columns()).toBe('1');
  await page.setViewportSize({ width: 1600, height: 900 });
  await expect.poll(columns).toBe('2');
  await page.keyboard.press('End');
  const { page: last, of } = await pageOf(reader);
  expect(last).toBe(of);
  expect(await isOnPage(reader)).toBe(true);
});

test('wheel, margins and buttons turn the page', async ({ lectern, page, site }) => {
  const reader = await open(lectern, page, site.origin);
  await page.mouse.move(500, 400);
  await page.mouse.wheel(0, 100);
  await expect.poll(async () => (await pageOf(reader)).page).toBe(2);
  await page.mouse.click(990, 400);
  expect((await pageOf(reader)).page).toBe(3);
  await page.mouse.click(10, 400);
  expect((await pageOf(reader)).page).toBe(2);
  await reader.getByRole('button', { name: 'Next page' }).click();
  expect((await pageOf(reader)).page).toBe(3);
  await reader.getByRole('button', { name: 'Previous page' }).click();
  expect((await pageOf(reader)).page).toBe(2);
});

test('find, contents, notes and the gallery go to the right page', async ({
  lectern,
  page,
  site,
}) => {
  const reader = await open(lectern, page, site.origin);
  await page.keyboard.press('/');
  await page.keyboard.type('Reach 12 second begins');
  await expect.poll(() => isInView(reader, 'Reach 12 second')).toBe(true);
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await reader.getByRole('button', { name: 'Reach 3 of the river' }).click();
  await expect.poll(() => isInView(reader, 'Reach 3 of the river', 'h2')).toBe(true);
  expect(await isOnPage(reader)).toBe(true);
  await page.keyboard.press('n');
  await expect.poll(() => isInView(reader, 'Reach 4 of the river', 'h2')).toBe(true);
  await page.keyboard.press('Home');
  await pageOf(reader);
  await reader.locator('article sup a').first().click();
  await reader.getByRole('button', { name: 'Go to note' }).click();
  await expect.poll(() => isInView(reader, 'The first note', 'li')).toBe(true);
  await page.keyboard.press('g');
  await reader.getByRole('button', { name: 'Show in article' }).click();
  await expect.poll(() => isInView(reader, 'How the pump fills', 'figure')).toBe(true);
});

test('Tab to a link on another page shows that page whole', async ({ lectern, page, site }) => {
  const reader = await open(lectern, page, site.origin);
  await reader.locator('article ol a').last().focus();
  await expect.poll(() => isInView(reader, 'The first note', 'li')).toBe(true);
  await expect.poll(() => isOnPage(reader)).toBe(true);
});

test('parts can be removed: the article scrolls meanwhile', async ({ lectern, page, site }) => {
  const reader = await open(lectern, page, site.origin);
  await page.keyboard.press('r');
  await reader.getByRole('button', { name: 'Remove parts' }).first().click();
  await expect(reader.getByRole('button', { name: /Remove.*Reach 2 of the river/ })).toHaveCount(1);
  await page.keyboard.press('Escape');
  expect((await pageOf(reader)).of).toBeGreaterThan(8);
});

test('an article that is read from the right turns to the left', async ({ page, openArticle }) => {
  const reader = await openArticle('abbara');
  // It may have been read before. The key turns pages once they are there.
  await pageOf(reader);
  await page.keyboard.press('Home');
  const { of } = await pageOf(reader);
  await page.keyboard.press('ArrowLeft');
  expect((await pageOf(reader)).page).toBe(2);
  expect(await isOnPage(reader)).toBe(true);
  await page.keyboard.press('ArrowRight');
  expect((await pageOf(reader)).page).toBe(1);
  await page.keyboard.press('End');
  expect((await pageOf(reader)).page).toBe(of);
  expect(await isOnPage(reader)).toBe(true);
  await expect(reader.getByRole('button', { name: 'Back to page' })).toBeInViewport();
});

test('pages have no accessibility faults', async ({ lectern, page, site }) => {
  const reader = await open(lectern, page, site.origin);
  await page.keyboard.press('ArrowRight');
  await pageOf(reader);
  expect(await findFaults(reader)).toEqual([]);
});
