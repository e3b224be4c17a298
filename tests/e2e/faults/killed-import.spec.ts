import { expect, type Page } from '@playwright/test';
import {
  addressOfLink,
  expectWholeLinks,
  openLibrary,
  startImport,
  writeBookmarks,
} from '../support/bookmark-files';
import { test } from '../support/faulty-test';
import { killBrowser } from '../support/kill-browser';
import { openQuietPage, readStores } from '../support/library-inside';
import { chooseInMenu } from '../support/open-reader';
import { holdWriteAt, standStillAt } from '../support/stand-still';
import { stopBackground } from '../support/stop-background';

/** More than are written at a time, so that an import can end half-way. */
const LINKS = 1_300;

/** Returns the titles of the queue in its order, as stored. */
async function readQueue(page: Page): Promise<string[]> {
  const { entries } = await readStores(page);
  return entries
    .filter(({ queuePlace }) => queuePlace !== undefined)
    .sort((one, other) => (one.queuePlace ?? 0) - (other.queuePlace ?? 0))
    .map(({ title }) => title);
}

/** Imports five links, adds them to the queue, and moves the first of it to the end. Returns the order. */
async function queueFive(page: Page, folder: string): Promise<string[]> {
  await startImport(page, writeBookmarks(folder, 5));
  await expect(page.getByText('5 articles imported.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Select all' }).click();
  await page.getByRole('button', { name: 'Add to queue' }).first().click();
  await expect(page.getByText('Added 5 articles to the queue')).toBeVisible();
  await page.getByRole('navigation').getByRole('button', { name: 'Queue 5' }).click();
  const rows = page.getByRole('main').locator('li[data-id]');
  await expect(rows).toHaveCount(5);
  const before = await rows.locator('[data-title]').allTextContents();
  await rows.first().getByRole('link').first().focus();
  for (const position of [2, 3]) {
    await page.keyboard.press('Shift+J');
    await expect(page.getByText(`Moved to ${position} of 5`)).toBeVisible();
  }
  const [first = '', second = '', third = '', ...others] = before;
  const order = [second, third, first, ...others];
  expect(await readQueue(page)).toEqual(order);
  return order;
}

test('when the browser is killed during an import, the links in the queue stay in their order, and importing again adds none twice', async ({
  start,
  profile,
  files,
}) => {
  test.slow();
  const killed = await start({ profile });
  const order = await queueFive(await openLibrary(killed), files);
  const importing = await killed.context.newPage();
  const halfWay = await standStillAt(importing, 'IDBObjectStore', 'put', 700);
  await importing.goto(killed.address('library.html'));
  const isHalfWay = halfWay();
  await startImport(importing, writeBookmarks(files, LINKS));
  await isHalfWay;
  killBrowser(profile);

  const again = await start({ profile });
  const page = await openLibrary(again);
  // The five, and the first five hundred of the others, which were written together.
  expect(await expectWholeLinks(page)).toBe(505);
  expect(await readQueue(page)).toEqual(order);
  await chooseInMenu(again, page, 'queue-link', addressOfLink(100));
  await expect.poll(() => readQueue(page)).toEqual([...order, 'Link 100']);
  await startImport(page, writeBookmarks(files, LINKS));
  await expect(page.getByText('795 articles imported.')).toBeVisible();
  expect(await expectWholeLinks(page)).toBe(LINKS);
  expect(await readQueue(page)).toEqual([...order, 'Link 100']);
});

test('when the tab of an import is closed, the links in the queue stay in their order, and another tab completes it', async ({
  start,
  files,
}) => {
  test.slow();
  const lectern = await start();
  const page = await openLibrary(lectern);
  const order = await queueFive(page, files);
  const importing = await lectern.context.newPage();
  const held = await holdWriteAt(importing, 700);
  await importing.goto(lectern.address('library.html'));
  const isHeld = held();
  await startImport(importing, writeBookmarks(files, LINKS));
  await isHeld;
  await importing.close();

  expect(await readQueue(page)).toEqual(order);
  expect(await expectWholeLinks(page)).toBe(505);
  await page.bringToFront();
  await startImport(page, writeBookmarks(files, LINKS));
  await expect(page.getByText('795 articles imported.')).toBeVisible();
  expect(await expectWholeLinks(page)).toBe(LINKS);
  expect(await readQueue(page)).toEqual(order);
});

test('rows of the queue that are moved while an import runs and the background is stopped stay where they were put', async ({
  start,
  files,
}) => {
  test.slow();
  const lectern = await start();
  const quiet = await openQuietPage(lectern);
  const page = await openLibrary(lectern);
  const order = await queueFive(page, files);
  const importing = await openLibrary(lectern);
  await startImport(importing, writeBookmarks(files, LINKS));
  await page.bringToFront();
  for (let round = 0; round < 2; round += 1) {
    await stopBackground(quiet);
    const [first = '', second = '', ...others] = order.splice(0);
    order.push(second, first, ...others);
    const row = page.getByRole('main').locator('li[data-id]', { hasText: first });
    await row.getByRole('link').first().focus();
    await page.keyboard.press('Shift+J');
    await expect.poll(() => readQueue(quiet)).toEqual(order);
  }
  await expect(importing.getByText('1,295 articles imported.')).toBeVisible();
  expect(await expectWholeLinks(quiet)).toBe(LINKS);
  expect(await readQueue(quiet)).toEqual(order);
});
