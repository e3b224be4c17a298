import { readFileSync } from 'node:fs';
import { type PagedSite, servePagedStories } from '@/scripts/site/serve-paged-stories';
import { test as base, expect } from '../support/lectern-test';
import { openReader } from '../support/open-reader';
import { servedBy } from '../support/served-by';

const test = base.extend<{ paged: PagedSite }>({
  paged: servedBy(servePagedStories),
});

const LABEL = 'Partial copy: pages 2–4 are missing';

test('what is exported, copied or printed without its further pages says so, and no longer once they are loaded', async ({
  lectern,
  page,
  paged,
  shoot,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${paged.origin}/good/story`);
  const reader = await openReader(lectern, page);
  const line = reader.locator('[data-further-pages]');
  await expect(line).toContainText('3 more pages');
  const exportAs = async (format: RegExp) => {
    await reader.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      reader.getByRole('button', { name: format }).click(),
    ]);
    return readFileSync(await download.path(), 'utf8');
  };
  const copied = async () => {
    await reader.getByRole('button', { name: 'Export' }).click();
    await reader.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(reader.getByText('Copied as Markdown')).toBeVisible();
    return reader.evaluate(() => navigator.clipboard.readText());
  };

  expect(await exportAs(/Plain text/)).toContain(`[${LABEL}]`);
  expect(await exportAs(/Web page/)).toContain(`<p class="partial">${LABEL}</p>`);
  expect(await copied()).toContain(`**${LABEL}**`);
  await expect(reader.getByText(LABEL)).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(reader.getByText(LABEL)).toBeVisible();
  await shoot('pages-partial-print', page);
  await page.emulateMedia({ media: null });

  await line.getByRole('button', { name: 'Load them' }).click();
  await expect(line).toHaveText('All 4 pages in one');
  expect(await exportAs(/Plain text/)).not.toContain('Partial copy');
  await page.emulateMedia({ media: 'print' });
  await expect(reader.getByText(/^Partial copy/)).toHaveCount(0);
});
