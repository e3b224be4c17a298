import type { Frame, Page } from '@playwright/test';
import { expect, test } from '../support/lectern-test';
import { backgroundOf } from '../support/open-reader';
import { saveArticle } from '../support/save-article';

/** The part of the chrome API that is used in the extension's contexts. */
declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

const WORDS = 'This setting couldn’t be stored and was not changed.';

/** A page of the extension, or its background. */
interface Context {
  evaluate(work: () => void): Promise<void>;
}

/** Makes the extension's storage refuse every write, as on a full disk. Returns a function that repairs it. */
async function refuseWrites(context: Context): Promise<() => Promise<void>> {
  await context.evaluate(() => {
    const { local } = chrome.storage;
    Object.assign(globalThis, { storedSet: local.set });
    local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  });
  return () =>
    context.evaluate(() => {
      chrome.storage.local.set = Reflect.get(globalThis, 'storedSet');
    });
}

/** Chooses a text size that cannot be stored, and then one that can. */
async function expectRefusal(view: Page | Frame, context: Context) {
  const normal = view.getByRole('radio', { name: 'normal (0)' });
  const largest = view.getByRole('radio', { name: 'largest (+2)' });
  await expect(normal).toBeChecked();
  const repair = await refuseWrites(context);
  await largest.click();
  await expect(view.getByRole('status').filter({ hasText: WORDS })).toBeVisible();
  await expect(normal).toBeChecked();
  await repair();
  await largest.click();
  await expect(largest).toBeChecked();
  await normal.click();
  await expect(normal).toBeChecked();
}

test('the settings page takes a setting back that cannot be stored, and says so', async ({
  lectern,
  page,
  shoot,
}) => {
  await page.goto(lectern.address('options.html'));
  await expectRefusal(page, page);
  await shoot('setting-not-stored', page);
});

test('the popup says so when a setting could not be stored', async ({ openArticleInPopup }) => {
  const popup = await openArticleInPopup('night-ferries');
  await expectRefusal(popup, popup);
});

test('the reader over a page, whose settings the background stores, says so too', async ({
  lectern,
  openArticle,
}) => {
  const reader = await openArticle('night-ferries');
  await reader.getByRole('button', { name: 'Text and theme' }).click();
  await expectRefusal(reader, await backgroundOf(lectern));
});

test('the reader of a saved article says so too', async ({ lectern, page, openArticleInPopup }) => {
  const popup = await openArticleInPopup('night-ferries');
  await saveArticle(popup);
  await page.goto(lectern.address('library.html'));
  await page
    .getByRole('link', { name: /ferries/i })
    .first()
    .click();
  await page.getByRole('button', { name: 'Text and theme' }).click();
  await expectRefusal(page, page);
});
