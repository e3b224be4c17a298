import { randomBytes } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { LecternBrowser } from '@/scripts/browser/launch-lectern';
import { test as base } from '../support/faulty-test';
import {
  addPictures,
  expectWholeArticles,
  makeNumbered,
  openQuietPage,
  type StoredLibrary,
  saveThroughBackground,
} from '../support/library-inside';
import { type SmallDisk, withSmallDisk } from '../support/small-disk';

const BUILD = resolve(import.meta.dirname, '../../../.output/chrome-mv3');

const test = base.extend<{ disk: SmallDisk }>({ disk: withSmallDisk('192m') });

const KEPT = [1, 2, 3];
const FULL = { ok: false, error: { reason: 'storage-full' } };

/** Saves articles and expects success. */
async function saveAll(page: Page, numbers: readonly number[]): Promise<void> {
  for (const number of numbers) {
    const article = makeNumbered(number, '', 50_000);
    // At the end of the text, which entries do not include: only the index finds it.
    const answer = await saveThroughBackground(page, {
      ...article,
      text: `${article.text} ${number % 2 ? 'gull' : 'tern'}`,
    });
    expect(answer).toMatchObject({ ok: true });
  }
}

/** Expects everything from before to be unchanged; there may be more. */
function expectStillThere(before: StoredLibrary, now: StoredLibrary): void {
  for (const store of ['entries', 'bodies', 'pictures', 'thumbnails'] as const) {
    expect(now[store]).toEqual(expect.arrayContaining(before[store]));
  }
}

/** Expects the library page to find article text although the index cannot be stored. */
async function expectSearchable(lectern: LecternBrowser): Promise<void> {
  const library = await lectern.context.newPage();
  await library.goto(lectern.address('library.html'));
  await library.getByLabel('Search saved articles').fill('gull');
  await expect(library.getByRole('main').getByRole('link', { name: /Night/ })).toHaveCount(
    KEPT.filter((number) => number % 2).length,
  );
  await expect(library.getByText('Preparing search')).toBeHidden();
  await library.close();
}

test('on a full disk nothing is lost and the reader is told; saving works again once there is space', async ({
  disk,
  start,
  site,
}) => {
  const lectern = await start({ profile: disk.folder });
  const page = await openQuietPage(lectern);
  await saveAll(page, KEPT);
  await addPictures(page, 2, 400_000);
  const before = await expectWholeArticles(page);
  const read = await lectern.context.newPage();
  await read.goto(`${site.origin}/night-ferries.html`);
  const popup = await lectern.openPopupInTab(read);
  await expect(popup.locator('article')).toContainText('The last crossing');
  disk.fill();
  expect(await saveThroughBackground(page, makeNumbered(11, '', 1_000_000))).toMatchObject(FULL);
  disk.fill();
  await expectSearchable(lectern);
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(popup.getByRole('alert')).toContainText('Not saved: the disk is full');
  await expect(popup.locator('article')).toContainText('The last crossing');

  disk.makeRoom();
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(popup.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  await saveAll(page, [21]);
  await lectern.close();

  const again = await start({ profile: disk.folder });
  const looking = await openQuietPage(again);
  const now = await expectWholeArticles(looking);
  expectStillThere(before, now);
  expect(now.entries).toHaveLength(KEPT.length + 2);
});

/** The build without the unlimitedStorage permission, so that the quota applies. */
function limitedBuild(folder: string): string {
  cpSync(BUILD, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const permissions = manifest.permissions.filter((name: string) => name !== 'unlimitedStorage');
  writeFileSync(path, JSON.stringify({ ...manifest, permissions }));
  return folder;
}

test('when the quota is used up nothing is lost, the reader is told and search still works', async ({
  start,
  files,
}) => {
  const lectern = await start({ extension: limitedBuild(files) });
  const page = await openQuietPage(lectern);
  const session = await lectern.context.newCDPSession(page);
  // Node does not give extension addresses an origin.
  const origin = lectern.address('').slice(0, -1);
  // Before the first save, because the browser caches the quota for a while.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
  await saveAll(page, KEPT);
  const before = await expectWholeArticles(page);
  for (const number of [11, 12]) {
    // Incompressible, because the browser compresses what it writes.
    const text = randomBytes(2_000_000).toString('base64');
    expect(await saveThroughBackground(page, makeNumbered(number, text))).toMatchObject(FULL);
  }
  await expectSearchable(lectern);
  expect(await expectWholeArticles(page)).toEqual(before);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await saveAll(page, [21]);
});
