import { expect, type Page } from '@playwright/test';
import { test } from '../support/faulty-test';
import {
  expectWholeArticles,
  makeNumbered,
  openQuietPage,
  readStores,
  saveThroughBackground,
} from '../support/library-inside';
import { holdOldLibrary } from '../support/old-library';

test('two tabs that save the same article at once store it once, with each of its editions', async ({
  start,
}) => {
  const lectern = await start();
  const pages = await Promise.all([openQuietPage(lectern), openQuietPage(lectern)]);
  const articles = Array.from({ length: 20 }, (_, index) => makeNumbered(1, `said ${index}`));
  const answers = await Promise.all(
    articles.map((article, index) => saveThroughBackground(pages[index % 2] as Page, article)),
  );
  expect(answers.filter((answer) => !answer?.ok)).toEqual([]);
  const { entries, bodies, editions } = await expectWholeArticles(pages[0]);
  expect(entries).toHaveLength(1);
  const said = [...bodies, ...editions].map(({ article }) => article.text);
  expect(said.sort()).toEqual(articles.map(({ text }) => text).sort());
});

const OLD = [101, 102, 103].map((number) => makeNumbered(number, 'kept long ago'));

async function expectOldAnd(page: Page, ...others: string[]): Promise<void> {
  const { bodies } = await expectWholeArticles(page);
  const titles = bodies.map(({ article }) => article.title).sort();
  const wanted = [...OLD.map(({ title }) => title), ...others];
  expect(titles).toEqual(wanted.sort());
}

test('a message names the tab that blocks the upgrade of the library, and saving works once it is closed', async ({
  start,
  site,
}) => {
  const lectern = await start();
  const old = await openQuietPage(lectern);
  await holdOldLibrary(old, OLD, false);
  const page = await openQuietPage(lectern);
  // The second save too: the first left the browser waiting for the old tab.
  for (const number of [1, 2]) {
    const answer = await saveThroughBackground(page, makeNumbered(number));
    expect(answer).toMatchObject({ ok: false, error: { reason: 'storage-blocked' } });
  }
  const read = await lectern.context.newPage();
  await read.goto(`${site.origin}/night-ferries.html`);
  const popup = await lectern.openPopupInTab(read);
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(popup.getByRole('alert')).toContainText(
    'A Lectern page from before the last update is still open. Close it and try again.',
  );
  await expect(popup.locator('article')).toContainText('The last crossing');

  await old.close();
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(popup.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  expect(await saveThroughBackground(page, makeNumbered(3))).toMatchObject({ ok: true });
  await expectOldAnd(
    page,
    'Night 3',
    'The night ferries are back, and the town has changed its clocks',
  );
});

test('a tab with an old version of the library that closes it on request lets it be upgraded', async ({
  start,
}) => {
  const lectern = await start();
  const old = await openQuietPage(lectern);
  await holdOldLibrary(old, OLD, true);
  const page = await openQuietPage(lectern);
  expect(await saveThroughBackground(page, makeNumbered(1))).toMatchObject({ ok: true });
  await expectOldAnd(page, 'Night 1');
  const { editions } = await readStores(page);
  expect(editions).toEqual([]);
});
