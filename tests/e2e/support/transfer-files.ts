import { expect, type Locator, type Page } from '@playwright/test';
import type { LecternBrowser } from '@/scripts/browser/launch-lectern';

/** Removes the dialog that asks where to save a file, which a test cannot answer: a backup is then downloaded. */
export const removeFileDialog = (page: Page): Promise<unknown> =>
  page.addInitScript(
    'delete Window.prototype.showSaveFilePicker; delete window.showSaveFilePicker;',
  );

/** Makes a backup on the library page, as a reader does, and saves it to this path. */
export async function takeBackup(lectern: LecternBrowser, path: string): Promise<void> {
  const page = await lectern.context.newPage();
  await removeFileDialog(page);
  await page.goto(lectern.address('library.html'));
  await page.getByRole('button', { name: 'Back up', exact: true }).first().click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Back up', exact: true }).click();
  await (await downloading).saveAs(path);
  await page.close();
}

/** Chooses a file in the import dialog of a library page; returns the dialog. */
export async function chooseFile(page: Page, path: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Import', exact: true }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Import' });
  await dialog.locator('input[type=file]').setInputFiles(path);
  return dialog;
}

/** Starts the planned import, and waits until the dialog reports the number of articles. */
export async function runImport(dialog: Locator, articles: number): Promise<void> {
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  const words = articles === 1 ? '1 article imported.' : `${articles} articles imported.`;
  await expect(dialog.getByText(words)).toBeVisible();
}
