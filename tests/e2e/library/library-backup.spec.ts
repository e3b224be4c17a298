import { readFile } from 'node:fs/promises';
import { fillLibrary } from '../support/fill-library';
import { expect, test } from '../support/lectern-test';
import { FEW, NAMES, openFilled, rows, sidebarButton, titles } from '../support/library-page';
import { removeFileDialog } from '../support/transfer-files';

test('a backup restores the same library into an empty one, and a selection is exported as one book', async ({
  lectern,
  page,
  shoot,
}) => {
  await removeFileDialog(page);
  await openFilled(page, lectern.address('library.html'), FEW);
  await page.getByRole('button', { name: 'Back up' }).click();
  const dialog = page.getByRole('dialog');
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Back up' }).click();
  const backup = await (await downloading).path();
  await page.keyboard.press('Escape');

  const box = page.getByRole('checkbox', { name: 'Select “Dark ferry”' });
  await box.press('Space');
  await expect(box).toBeChecked();
  const book = page.waitForEvent('download');
  await page.getByLabel('Export').selectOption('epub');
  expect((await book).suggestedFilename()).toMatch(/\.epub$/);

  await fillLibrary(page, []);
  await page.reload();
  await page.getByRole('main').getByRole('button', { name: 'Import' }).click();
  const buffer = await readFile(backup);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'backup.zip', mimeType: 'application/zip', buffer });
  await expect(dialog).toContainText('5 new');
  await shoot('library-import', page);
  await dialog.getByRole('button', { name: 'Import' }).click();
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect.poll(() => titles(page)).toEqual(NAMES);
  await expect(sidebarButton(page, /coast/)).toContainText('2');
  await expect(rows(page).nth(1)).toContainText('40% read');
});
