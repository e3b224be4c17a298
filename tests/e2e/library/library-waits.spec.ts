import { expect, type Page } from '@playwright/test';
import { test } from '../support/faulty-test';
import { fillLibrary } from '../support/fill-library';
import { makeNumbered, openQuietPage } from '../support/library-inside';
import { holdOldLibrary } from '../support/old-library';

const EMPTY = 'No saved articles yet';

/** Records, from before the page's own scripts, whether it ever says that the library is empty. */
async function watchForEmpty(page: Page): Promise<() => Promise<boolean>> {
  await page.addInitScript((empty) => {
    new MutationObserver(() => {
      if (document.body?.textContent.includes(empty))
        Object.assign(globalThis, { saidEmpty: true });
    }).observe(document, { subtree: true, childList: true, characterData: true });
  }, EMPTY);
  return () => page.evaluate(() => Reflect.has(globalThis, 'saidEmpty'));
}

test('a library that an old tab blocks is reported as blocked, and listed once the tab is closed', async ({
  start,
}) => {
  const lectern = await start();
  const old = await openQuietPage(lectern);
  await holdOldLibrary(
    old,
    [101, 102, 103].map((number) => makeNumbered(number)),
    false,
  );
  const page = await lectern.context.newPage();
  const saidEmpty = await watchForEmpty(page);
  await page.goto(lectern.address('library.html'));
  await expect(page.getByRole('heading', { name: 'The library is busy' })).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'The library is busy' })).toBeVisible();
  await old.close();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Night 101' })).toBeVisible();
  expect(await saidEmpty()).toBe(false);
});

test('while another tab writes, the page waits for the library and never says that it is empty', async ({
  start,
}) => {
  const lectern = await start();
  const writer = await openQuietPage(lectern);
  // Creates the database.
  const first = await lectern.context.newPage();
  await first.goto(lectern.address('library.html'));
  await expect(first.getByText(EMPTY)).toBeVisible();
  await first.close();
  await fillLibrary(writer, [{}, {}, {}]);
  await writer.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('lectern-library');
      opening.onsuccess = () => done(opening.result);
    });
    const write = database.transaction([...database.objectStoreNames], 'readwrite');
    let isHeld = true;
    const entries = write.objectStore('entries');
    // A transaction lives as long as it has requests.
    const hold = () => {
      if (isHeld) entries.count().onsuccess = hold;
    };
    hold();
    Object.assign(globalThis, {
      release: () => {
        isHeld = false;
        return new Promise((done) => write.addEventListener('complete', done));
      },
    });
  });
  const page = await lectern.context.newPage();
  const saidEmpty = await watchForEmpty(page);
  await page.addInitScript(() => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...given) {
      Object.assign(globalThis, { hasAsked: true });
      return transaction.apply(this, given);
    };
  });
  await page.goto(lectern.address('library.html'));
  await page.waitForFunction('globalThis.hasAsked');
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'true');
  await writer.evaluate('release()');
  await expect(page.getByRole('listitem').first()).toBeVisible();
  expect(await saidEmpty()).toBe(false);
});
