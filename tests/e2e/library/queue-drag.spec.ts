import type { CDPSession, Page } from '@playwright/test';
import { fillLibrary } from '../support/fill-library';
import { findFaults } from '../support/find-faults';
import { expect, test } from '../support/lectern-test';

const rows = (page: Page) => page.getByRole('main').locator('li[data-id]');
/** The titles of the rows that are rendered, as numbers. */
const order = async (page: Page) =>
  (await rows(page).locator('[data-title]').allTextContents()).map((title) =>
    Number(title.split(' ').at(-1)),
  );

/** Opens a queue of so many articles, numbered in its order. */
async function openQueue(page: Page, library: string, length: number): Promise<void> {
  await page.goto(library);
  await page.getByRole('main').getByRole('heading').first().waitFor();
  await fillLibrary(
    page,
    Array.from({ length }, (_, index) => ({
      article: { title: `Lock ${index}` },
      entry: { queuePlace: 1_000 + index },
    })),
  );
  await page.reload();
  await expect(rows(page).first()).toContainText('Lock 0');
}

/** The middle of the grip of a row. */
async function gripOf(page: Page, index: number): Promise<{ x: number; y: number }> {
  const box = await page.locator(`li[data-index="${index}"] [data-grip]`).boundingBox();
  if (!box) throw new Error('the row is not rendered');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The height of a row, which is the distance to the next one. */
const heightOf = (page: Page) =>
  rows(page)
    .first()
    .evaluate((row) => row.getBoundingClientRect().height);

/** Nothing is left of a drag. */
async function expectCalm(page: Page): Promise<void> {
  await expect(page.locator('[data-dragging]')).toHaveCount(0);
  await expect(page.locator('body > ol')).toHaveCount(0);
  const styled = () =>
    rows(page).evaluateAll((all) => all.filter((row) => row.getAttribute('style')).length);
  await expect.poll(styled).toBe(0);
}

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1300, height: 900 });
});

test('a row is dragged to another place, which is announced, stored and undone', async ({
  lectern,
  page,
  shoot,
}) => {
  await openQueue(page, lectern.address('library.html#section=queue'), 4);
  const height = await heightOf(page);
  const { x, y } = await gripOf(page, 0);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + height * 1.8, { steps: 4 });
  // The others have given way before it is dropped.
  await expect
    .poll(() =>
      rows(page)
        .nth(1)
        .evaluate((row) => row.style.translate),
    )
    .toBe(`0px -${height}px`);
  await shoot('queue-dragging', page);
  await page.mouse.up();
  await expect(page.getByRole('status').filter({ hasText: 'Moved to 3 of 4' })).toBeVisible();
  await expect.poll(() => order(page)).toEqual([1, 2, 0, 3]);
  await expectCalm(page);

  await page.reload();
  await expect.poll(() => order(page)).toEqual([1, 2, 0, 3]);
  const last = await gripOf(page, 3);
  await page.mouse.move(last.x, last.y);
  await page.mouse.down();
  await page.mouse.move(last.x, 0, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => order(page)).toEqual([3, 1, 2, 0]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => order(page)).toEqual([1, 2, 0, 3]);
  expect(await findFaults(page)).toEqual([]);
});

test('Escape and a press without movement leave the order as it was', async ({ lectern, page }) => {
  await openQueue(page, lectern.address('library.html#section=queue'), 4);
  const { x, y } = await gripOf(page, 1);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 400, { steps: 4 });
  await expect(page.locator('body > ol')).toBeVisible();
  await page.keyboard.press('Escape');
  await expectCalm(page);
  await page.mouse.up();
  await page.mouse.down();
  await page.mouse.up();
  await expectCalm(page);
  expect(await order(page)).toEqual([0, 1, 2, 3]);
  // It was no press on the link of the row either.
  expect(page.url()).toContain('section=queue');
});

test('near the edge of the window the list scrolls on, past rows that were not rendered', async ({
  lectern,
  page,
}) => {
  await openQueue(page, lectern.address('library.html#section=queue'), 60);
  const { x, y } = await gripOf(page, 0);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, 895, { steps: 4 });
  const end = page.locator('li[data-index="59"]');
  await expect(end).toBeInViewport({ timeout: 30_000 });
  // The row that is dragged is no longer rendered.
  await expect(page.locator('main li[data-index="0"]')).toHaveCount(0);
  await page.mouse.up();
  await expect(page.getByRole('status').filter({ hasText: 'Moved to 60 of 60' })).toBeVisible();
  await expect.poll(async () => (await order(page)).slice(-2)).toEqual([59, 0]);
  await expectCalm(page);
});

async function touch(
  session: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  ...touchPoints: { x: number; y: number }[]
): Promise<void> {
  await session.send('Input.dispatchTouchEvent', { type, touchPoints });
}

test('a finger on the grip moves the row, and beside it scrolls the page', async ({
  lectern,
  page,
  shoot,
}) => {
  await page.setViewportSize({ width: 360, height: 700 });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await openQueue(page, lectern.address('library.html#section=queue'), 12);
  const height = await heightOf(page);
  const { x, y } = await gripOf(page, 0);
  await touch(session, 'touchStart', { x, y });
  for (const part of [0.3, 0.6, 0.9, 1.1])
    await touch(session, 'touchMove', { x, y: y + height * part });
  await expect(page.locator('body > ol')).toBeVisible();
  await shoot('queue-dragging-360', page);
  await touch(session, 'touchEnd');
  await expect.poll(async () => (await order(page)).slice(0, 3)).toEqual([1, 0, 2]);
  await expectCalm(page);
  expect(await page.evaluate(() => scrollY)).toBe(0);

  await touch(session, 'touchStart', { x: 200, y: 600 });
  for (const up of [40, 120, 240]) await touch(session, 'touchMove', { x: 200, y: 600 - up });
  await touch(session, 'touchEnd');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  expect((await order(page)).slice(0, 3)).toEqual([1, 0, 2]);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
});
