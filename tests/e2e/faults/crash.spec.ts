import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Article } from '@/utils/article/article';
import type { ExtensionScope } from '../support/extension-scope';
import { ROUNDS, test } from '../support/faulty-test';
import { killBrowser } from '../support/kill-browser';
import {
  addPictures,
  expectWholeArticles,
  makeNumbered,
  openQuietPage,
  readStores,
  type SaveAnswer,
  type StoredLibrary,
  saveThroughBackground,
} from '../support/library-inside';
import { standStillAt } from '../support/stand-still';
import { chooseFile, runImport, takeBackup } from '../support/transfer-files';

/** Number of articles that are saved in turn, with changed text each time. */
const ARTICLES = 12;
const LANES = 4;
/** Stands for the number of a save in an article that is yet to be saved. */
const NUMBER = 'NUMBER';
/** Number of articles in the backup: enough for several writes. */
const RESTORED = 40;
/** Number of records that the restore has put when the browser is killed: in its second write. */
const RECORDS_PUT = 180;

/**
 * Starts a page that saves without a pause until it is killed; returns the confirmed articles, which keeps growing. The
 * page reports on its console: a function that is exposed to it fails if another page closes at the same moment.
 */
async function saveWithoutPause(page: Page, round: number): Promise<Article[]> {
  const confirmed: Article[] = [];
  const makeText = (at: number, number: string) =>
    makeNumbered(at, `round ${round}, ${number}`, 30_000);
  page.on('console', (message) => {
    const number = /^saved (\d+)$/.exec(message.text())?.[1];
    if (number) confirmed.push(makeText(Number(number) % ARTICLES, number));
  });
  const articles = Array.from({ length: ARTICLES }, (_, at) => makeText(at, NUMBER));
  await page.evaluate(
    ({ lanes, articles, marker }) => {
      const { chrome } = globalThis as unknown as ExtensionScope;
      let number = 0;
      const run = async () => {
        for (;;) {
          number += 1;
          const own = number;
          const written = JSON.stringify(articles[own % articles.length]);
          const answer: SaveAnswer = await chrome.runtime.sendMessage({
            type: 'lectern-call',
            name: 'save',
            argument: JSON.parse(written.replaceAll(marker, String(own))),
          });
          if (answer?.ok) console.log(`saved ${own}`);
        }
      };
      for (let lane = 0; lane < lanes; lane += 1) void run();
    },
    { lanes: LANES, articles, marker: NUMBER },
  );
  return confirmed;
}

test('when the browser is killed during saves, every article is whole and every confirmed one is kept', async ({
  start,
  profile,
}) => {
  const confirmed: Article[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const lectern = await start({ profile });
    const page = await openQuietPage(lectern);
    await expectAllKept(page, confirmed);
    const now = await saveWithoutPause(page, round);
    await expect.poll(() => now.length, { intervals: [10] }).toBeGreaterThan(3);
    await new Promise((done) => setTimeout(done, Math.random() * 400));
    killBrowser(profile);
    confirmed.push(...now);
  }
  const last = await start({ profile });
  const page = await openQuietPage(last);
  const count = await expectAllKept(page, confirmed);
  await page.goto(last.address('library.html'));
  await expect(page.getByRole('button', { name: `All articles ${count}` })).toBeVisible();
});

/** Expects every confirmed article, as the current text or an edition. Returns the number of articles. */
async function expectAllKept(page: Page, confirmed: readonly Article[]): Promise<number> {
  // Opening a library that does not exist yet would create it.
  if (confirmed.length === 0) return 0;
  const { entries, bodies, editions } = await expectWholeArticles(page);
  const kept = new Set([...bodies, ...editions].map(({ article }) => article.text));
  expect(confirmed.filter(({ text }) => !kept.has(text)).map(({ title }) => title)).toEqual([]);
  return entries.length;
}

/** Removes what differs between copies of a library: the order in which articles arrived. */
const withoutRevisions = ({ entries, ...rest }: StoredLibrary) => ({
  ...rest,
  entries: entries.map(({ revision: _, ...entry }) => entry),
});

test('a killed restore leaves whole articles, and the next one completes it', async ({
  start,
  profile,
  files,
}) => {
  const source = await start();
  const filling = await openQuietPage(source);
  for (let number = 0; number < RESTORED; number += 1) {
    await saveThroughBackground(filling, makeNumbered(number, 'first', 5_000));
    if (number % 4 === 0) await saveThroughBackground(filling, makeNumbered(number, 'then', 5_000));
  }
  await addPictures(filling, 2, 150_000);
  const original = await readStores(filling);
  const backup = join(files, 'backup.zip');
  await takeBackup(source, backup);
  await source.close();

  const killed = await start({ profile });
  const page = await killed.context.newPage();
  const halfWay = await standStillAt(page, 'IDBObjectStore', 'put', RECORDS_PUT);
  await page.goto(killed.address('library.html'));
  const isHalfWay = halfWay();
  const dialog = await chooseFile(page, backup);
  // The page is suspended, so the press may never resolve.
  void dialog
    .getByRole('button', { name: 'Import', exact: true })
    .click()
    .catch(() => undefined);
  await isHalfWay;
  killBrowser(profile);

  const again = await start({ profile });
  const looking = await openQuietPage(again);
  const { entries } = await expectWholeArticles(looking);
  expect(entries.length).toBeGreaterThan(0);
  expect(entries.length).toBeLessThan(RESTORED);
  await looking.goto(again.address('library.html'));
  await runImport(await chooseFile(looking, backup), RESTORED - entries.length);
  expect(withoutRevisions(await readStores(looking))).toEqual(withoutRevisions(original));
});
