import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { cutOff, makeDamagedBackup } from '../support/damaged-backup';
import { test } from '../support/faulty-test';
import { expectWholeArticles } from '../support/library-inside';
import { chooseFile } from '../support/transfer-files';

/** The number of articles in the damaged backups: `LECTERN_BACKUP_ARTICLES`, such as 3,000 or 10,000, or 60. */
const ARTICLES = Number(process.env['LECTERN_BACKUP_ARTICLES'] ?? 60);
/** Milliseconds for an article to be planned, imported and checked on a busy machine. */
const PATIENCE = 200;
/** The most that the dialog lists. */
const LISTED = 200;

/** Imports a file, and returns what the dialog then names as skipped. */
async function importFile(page: Page, path: string): Promise<{ listed: string[]; count: number }> {
  const dialog = await chooseFile(page, path);
  const timeout = ARTICLES * PATIENCE + 15_000;
  await dialog.getByRole('button', { name: 'Import', exact: true }).click({ timeout });
  await expect(dialog.getByText(/articles? imported\./)).toBeVisible({ timeout });
  const summary = dialog.getByText(/\d skipped/);
  const count = Number((await summary.textContent())?.replace(/\D/g, ''));
  await summary.click();
  const items = await dialog.locator('details li').all();
  const listed = items
    .slice(0, LISTED)
    .map(async (item) => (await item.locator(':scope > *').allTextContents()).join(' '));
  return { listed: await Promise.all(listed), count };
}

test('of a backup with damage of every kind, each damaged part is named, and all else is restored whole', async ({
  start,
  files,
}, info) => {
  info.setTimeout(ARTICLES * PATIENCE * 3 + 60_000);
  const lectern = await start();
  const backup = await makeDamagedBackup(ARTICLES);
  const path = join(files, 'damaged.zip');
  writeFileSync(path, backup.bytes);
  const page = await lectern.context.newPage();
  await page.goto(lectern.address('library.html'));
  const { listed, count } = await importFile(page, path);
  expect(count).toBe(backup.skipped.length);
  expect(backup.skipped).toEqual(expect.arrayContaining(listed));
  expect(new Set(listed).size).toBe(Math.min(LISTED, backup.skipped.length));
  const { entries } = await expectWholeArticles(page);
  expect(new Set(entries.map(({ url }) => url))).toEqual(backup.whole);
  expect(entries).toHaveLength(backup.whole.size);
});

test('of a backup that is cut off, all before the cut is restored whole, and the cut is named', async ({
  start,
  files,
}, info) => {
  info.setTimeout(ARTICLES * PATIENCE * 3 + 60_000);
  const lectern = await start();
  const backup = await makeDamagedBackup(ARTICLES);
  const path = join(files, 'cut.zip');
  writeFileSync(path, cutOff(backup));
  const page = await lectern.context.newPage();
  await page.goto(lectern.address('library.html'));
  const { listed } = await importFile(page, path);
  expect(listed).toContain(
    'cut.zip its end is missing or damaged, so some articles may be missing',
  );
  const { entries } = await expectWholeArticles(page);
  expect(entries.filter(({ url }) => !backup.whole.has(url))).toEqual([]);
  expect(entries.length).toBeGreaterThan(ARTICLES * 0.4);
});
