import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { test } from '../support/faulty-test';
import { fillLibrary } from '../support/fill-library';
import { readStores } from '../support/library-inside';
import { takeBackup } from '../support/transfer-files';

const LONG = 'Kites over the breakwater '.repeat(200_000);

/** Overwrites fields of a stored record, as another version or a fault may have done. */
const damage = (page: Page, store: 'entries' | 'bodies', id: string, fields: object) =>
  page.evaluate(
    async ({ store, id, fields }) => {
      const database = await new Promise<IDBDatabase>((done) => {
        const opening = indexedDB.open('lectern-library');
        opening.onsuccess = () => done(opening.result);
      });
      const write = database.transaction(store, 'readwrite');
      const reading = write.objectStore(store).get(id);
      reading.onsuccess = () => write.objectStore(store).put({ ...reading.result, ...fields });
      await new Promise((done) => write.addEventListener('complete', done));
      database.close();
    },
    { store, id, fields },
  );

const idOf = (index: number) => `filled-${String(index).padStart(6, '0')}`;
const titles = (page: Page) => page.getByRole('main').getByRole('listitem').locator('h2 a');

test('a library with giant, damaged and future records lists all, opens the others, backs up all and changes none', async ({
  start,
  files,
}) => {
  const lectern = await start();
  const page = await lectern.context.newPage();
  await page.goto(lectern.address('library.html'));
  await page.getByRole('main').getByRole('heading').first().waitFor();
  await fillLibrary(page, [
    { article: { title: 'An ordinary article' } },
    ...[1, 2, 3, 4].map((number) => ({ article: { title: `Giant ${number} ${LONG}` } })),
    { article: { title: 'Wrong types' } },
    { article: { title: 'From the future' } },
    { article: { title: 'Without a body' } },
  ]);
  await damage(page, 'entries', idOf(5), { title: 7, tags: 'x', byline: null, pictures: null });
  await damage(page, 'entries', idOf(6), { state: 'annotated', highlights: [{ at: 3 }] });
  await damage(page, 'bodies', idOf(6), { article: { version: 9, blocks: [] } });
  await damage(page, 'bodies', idOf(7), { article: null });
  const before = await readStores(page);

  await page.goto('about:blank');
  await page.goto(lectern.address('library.html'));
  await expect(page.getByRole('button', { name: /All articles/ })).toContainText('8');
  const listed = await titles(page).allTextContents();
  expect(listed[0]).toBe('An ordinary article');
  expect(Math.max(...listed.map((title) => title.length))).toBeLessThanOrEqual(2_000);
  await page.keyboard.press('End');
  await expect(page.getByText('From the future')).toBeVisible();

  const reader = await lectern.context.newPage();
  for (const index of [0, 1]) {
    await reader.goto(lectern.address(`reader.html?id=${idOf(index)}`));
    await expect(reader.locator('article')).toContainText('The boat leaves');
  }
  for (const index of [6, 7]) {
    await reader.goto(lectern.address(`reader.html?id=${idOf(index)}`));
    await expect(reader.getByRole('heading').first()).toBeVisible();
  }
  await reader.close();

  const path = join(files, 'library.zip');
  await takeBackup(lectern, path);
  const archive = unzipSync(await readFile(path));
  const written = Object.keys(archive).filter((name) => /article\.json$/.test(name));
  expect(written).toHaveLength(8);

  const after = await readStores(page);
  for (const index of [5, 6, 7]) {
    expect(after.entries[index]).toEqual(before.entries[index]);
    expect(after.bodies[index]).toEqual(before.bodies[index]);
  }
});

test('a library of a future version is neither opened nor changed, and every page says why', async ({
  start,
  site,
}) => {
  const lectern = await start();
  const page = await lectern.context.newPage();
  await page.goto(lectern.address('options.html'));
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('lectern-library', 99);
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore('shelves').put('kept', 'first');
      };
      opening.onsuccess = () => done(opening.result);
    });
    database.close();
  });
  await page.goto(lectern.address('library.html'));
  const words = page.getByRole('heading', {
    name: 'This library needs a newer version of Lectern',
  });
  await expect(words).toBeVisible();
  await expect(page.getByText('Update Lectern, then try again.')).toBeVisible();
  await page.goto(lectern.address('reader.html?id=any'));
  await expect(words).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(words).toBeVisible();
  const read = await lectern.context.newPage();
  await read.goto(`${site.origin}/night-ferries.html`);
  const popup = await lectern.openPopupInTab(read);
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(popup.getByRole('alert')).toContainText('Not saved: Lectern is out of date');
  await expect(popup.locator('article')).toContainText('The last crossing');
  const stored = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('lectern-library');
      opening.onsuccess = () => done(opening.result);
    });
    const reading = database.transaction('shelves').objectStore('shelves').get('first');
    await new Promise((done) => reading.addEventListener('success', done));
    const found = { version: database.version, first: reading.result };
    database.close();
    return found;
  });
  expect(stored).toEqual({ version: 99, first: 'kept' });
});
