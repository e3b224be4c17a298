import { expect, type Page } from '@playwright/test';
import {
  expectWholeLinks,
  openLibrary,
  startImport,
  writeBookmarks,
} from '../support/bookmark-files';
import { ROUNDS, test } from '../support/faulty-test';
import { fillLibrary } from '../support/fill-library';
import { killBrowser } from '../support/kill-browser';
import {
  expectWholeArticles,
  makeNumbered,
  openQuietPage,
  readStores,
  saveThroughBackground,
} from '../support/library-inside';
import { holdOldLibrary } from '../support/old-library';
import { standStillAt } from '../support/stand-still';
import { stopBackground } from '../support/stop-background';

/** More than are written at a time, so that an import can end half-way. */
const LINKS = 1_300;

test('when the browser is killed during an import of links, each is whole or absent, and importing again completes it', async ({
  start,
  profile,
  files,
}) => {
  const path = writeBookmarks(files, LINKS);
  const killed = await start({ profile });
  const importing = await killed.context.newPage();
  const halfWay = await standStillAt(importing, 'IDBObjectStore', 'put', 700);
  await importing.goto(killed.address('library.html'));
  const isHalfWay = halfWay();
  await startImport(importing, path);
  await isHalfWay;
  killBrowser(profile);

  const again = await start({ profile });
  const page = await openLibrary(again);
  // The first five hundred were written together; none of the next is there.
  expect(await expectWholeLinks(page)).toBe(500);
  await startImport(page, path);
  await expect(page.getByText('800 articles imported.')).toBeVisible();
  expect(await expectWholeLinks(page)).toBe(LINKS);
});

test('an import of 300 links completes although the background is stopped while it runs', async ({
  start,
  files,
}) => {
  const lectern = await start();
  const quiet = await openQuietPage(lectern);
  const page = await openLibrary(lectern);
  await startImport(page, writeBookmarks(files, 300));
  for (let time = 0; time < 3; time += 1) await stopBackground(quiet);
  await expect(page.getByText('300 articles imported.')).toBeVisible();
  expect(await expectWholeLinks(quiet)).toBe(300);
  // The background wakes up, with the library as it is now.
  expect(await saveThroughBackground(quiet, makeNumbered(1))).toMatchObject({ ok: true });
});

/** Presses "Add to queue" for all articles of the library that is shown. */
async function queueAll(page: Page): Promise<void> {
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Select all' }).click();
  await page.getByRole('button', { name: 'Add to queue' }).first().click();
}

test('when the browser is killed while 300 links are added to the queue, none is in it, and adding them again completes it', async ({
  start,
  profile,
  files,
}) => {
  const killed = await start({ profile });
  await startImport(await openLibrary(killed), writeBookmarks(files, 300));
  const adding = await killed.context.newPage();
  const halfWay = await standStillAt(adding, 'IDBObjectStore', 'put', 150);
  await adding.goto(killed.address('library.html'));
  await expect(adding.getByRole('button', { name: 'All articles 300' })).toBeVisible();
  const isHalfWay = halfWay();
  // The page is suspended, so the press never resolves.
  void queueAll(adding).catch(() => undefined);
  await isHalfWay;
  killBrowser(profile);

  const again = await start({ profile });
  const page = await openLibrary(again);
  const positions = async () =>
    (await readStores(page)).entries.flatMap(({ queuePlace }) => queuePlace ?? []);
  expect(await expectWholeLinks(page)).toBe(300);
  expect(await positions()).toEqual([]);
  await queueAll(page);
  await expect(page.getByText('Added 300 articles to the queue')).toBeVisible();
  expect(new Set(await positions()).size).toBe(300);
});

test('when the browser is killed while the search index is built, the next start completes it', async ({
  start,
  profile,
}) => {
  const first = await start({ profile });
  const filling = await openLibrary(first);
  await fillLibrary(
    filling,
    Array.from({ length: 400 }, (_, number) => ({
      article: {
        title: `Night ${number}`,
        text: `${'The boat leaves at twenty past nine. '.repeat(400)} ${number % 8 === 0 ? 'gull' : 'tern'}`,
      },
    })),
  );
  await first.close();
  for (let round = 1; round <= ROUNDS; round += 1) {
    const killed = await start({ profile });
    const page = await openLibrary(killed);
    await page.getByLabel('Search saved articles').fill('gull');
    await expect(page.getByText(/Preparing search|results|articles/).first()).toBeVisible();
    await new Promise((done) => setTimeout(done, Math.random() * 300));
    killBrowser(profile);
  }
  const last = await start({ profile });
  const page = await openLibrary(last);
  await page.getByLabel('Search saved articles').fill('gull');
  await expect(page.getByText('Preparing search')).toBeHidden();
  await expect(page.getByRole('main').getByText('50 articles', { exact: true })).toBeVisible();
  const { entries } = await expectWholeArticles(page);
  expect(entries).toHaveLength(400);
});

test('when the browser is killed while the library is upgraded, the library is whole in either version, and the next start completes it', async ({
  start,
  profile,
}) => {
  const old = Array.from({ length: 300 }, (_, number) => makeNumbered(number, 'old', 20_000));
  const first = await start({ profile });
  const filling = await openQuietPage(first);
  await holdOldLibrary(filling, old, true);
  await first.close();
  for (let round = 1; round <= ROUNDS; round += 1) {
    const killed = await start({ profile });
    const page = await killed.context.newPage();
    const halfWay = await standStillAt(page, 'IDBCursor', 'update', 1 + ((70 * round) % 300));
    const isHalfWay = halfWay();
    await page.goto(killed.address('library.html'), { waitUntil: 'commit' });
    await isHalfWay;
    killBrowser(profile);
  }
  const last = await start({ profile });
  const page = await openLibrary(last);
  await expect(page.getByRole('button', { name: 'All articles 300' })).toBeVisible();
  const { bodies } = await expectWholeArticles(page);
  const texts = new Set(bodies.map(({ article }) => article.text));
  expect(old.filter(({ text }) => !texts.has(text))).toEqual([]);
});
