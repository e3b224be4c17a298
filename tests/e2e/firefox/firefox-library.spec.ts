import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import type { Page } from 'puppeteer-core';
import { checkEpub } from '../../support/check-epub';
import { expect, press, saveInFirefox, test, textOf } from '../support/firefox-test';

const titles = (library: Page): Promise<string[]> =>
  library
    .$$eval('main li a[data-title]', (links) => links.map((link) => link.textContent ?? ''))
    .catch(() => []);

const POCKET = `title,url,time_added,tags,status
Slow barges,https://news.test/barges,1700000000,coast|trade,unread
Old locks,https://news.test/locks,1700000100,,archive
`;

async function chooseFile(library: Page, path: string): Promise<void> {
  await press(library, 'Import');
  const input = await library.waitForSelector('dialog input[type=file]');
  await input?.uploadFile(path);
}

test('in Firefox, links are imported, and the search and its suggestions find them', async ({
  firefox,
  downloads,
}) => {
  const library = await firefox.open('library.html');
  await library.setViewport({ width: 1200, height: 800 });
  const path = join(downloads, 'pocket.csv');
  writeFileSync(path, POCKET);
  await chooseFile(library, path);
  await expect.poll(() => textOf(library, 'dialog')).toContain('2 new');
  await press(library, 'Import', 'dialog');
  await expect.poll(() => textOf(library, 'dialog')).toContain('2 articles imported');
  await press(library, 'Close', 'dialog');
  await expect.poll(() => titles(library)).toEqual(['Slow barges']);

  const field = await library.waitForSelector('input[role=combobox]');
  await field?.type('tag:tr');
  await expect.poll(() => textOf(library, '[role=option]')).toBe('tag:trade');
  await field?.press('ArrowDown');
  await field?.press('Enter');
  expect(await field?.evaluate((input) => (input as HTMLInputElement).value)).toBe('tag:trade ');
  await expect.poll(() => titles(library)).toEqual(['Slow barges']);
  await field?.type('harbour');
  await expect.poll(() => titles(library)).toEqual([]);
});

test('in Firefox, a backup restores the library, and a selection is exported as a book', async ({
  firefox,
  site,
  downloaded,
}) => {
  for (const name of ['night-ferries', 'sounding-books']) {
    const page = await firefox.newPage();
    await page.goto(`${site.origin}/${name}.html`);
    await saveInFirefox(firefox, page);
    await page.close();
  }
  const library = await firefox.open('library.html');
  await library.setViewport({ width: 1200, height: 800 });
  await expect.poll(async () => (await titles(library)).length).toBe(2);
  const saved = await titles(library);

  await press(library, 'Back up');
  await press(library, 'Back up', 'dialog');
  const backup = await downloaded('.zip');
  expect(Object.keys(unzipSync(backup.bytes)).length).toBeGreaterThan(3);
  await press(library, 'Close', 'dialog');

  await press(library, 'Select “', 'main li');
  await press(library, 'Select all');
  await library.select('main [class] select:has(option[value=epub])', 'epub');
  const book = await downloaded('.epub');
  expect(checkEpub(book.bytes, new new JSDOM().window.DOMParser())).toEqual([]);
  expect(strFromU8(book.bytes, true)).toContain('chapter-2.xhtml');

  await library.keyboard.press('Delete');
  await expect.poll(() => titles(library)).toEqual([]);
  await library.evaluate(async () => {
    const databases = await indexedDB.databases();
    for (const { name } of databases) if (name) indexedDB.deleteDatabase(name);
  });
  await library.close();
  const empty = await firefox.open('library.html');
  await empty.setViewport({ width: 1200, height: 800 });
  await expect.poll(() => titles(empty)).toEqual([]);
  await chooseFile(empty, backup.path);
  await expect.poll(() => textOf(empty, 'dialog')).toContain('2 new');
  await press(empty, 'Import', 'dialog');
  await expect.poll(() => textOf(empty, 'dialog')).toContain('2 articles imported');
  await press(empty, 'Close', 'dialog');
  // They were deleted after the backup, which has them as they were.
  await expect.poll(() => titles(empty)).toEqual(saved);
});
