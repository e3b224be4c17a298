import type { ExtensionScope } from '../support/extension-scope';
import { expect } from '../support/lectern-test';
import { backgroundOf, findReader, isReaderOpen, pressShortcut } from '../support/open-reader';
import { test } from '../support/private-test';
import { scrollAndStorePosition, scrollToMiddle } from '../support/reading-positions';

/** The parts of the chrome API that are used in the background. */
declare const chrome: { action: { openPopup(): Promise<void> } };

const SAID = 'This is a private window. Articles you save stay in your library on this computer';

test('the popup of a private window says that what is saved stays, and it does', async ({
  lectern,
  page,
  site,
  openInPrivate,
  shoot,
}) => {
  const hidden = await openInPrivate(`${site.origin}/night-ferries.html`);
  const popup = await lectern.openPopup(hidden);
  await popup.waitFor(`document.body?.textContent.includes(${JSON.stringify(SAID)})`);
  await popup.waitFor('document.querySelector("article [data-article-body] > *")');
  expect(await popup.evaluate('document.body.textContent.includes("Always open on")')).toBe(false);
  await shoot('private-popup', popup);
  await popup.evaluate(
    '[...document.querySelectorAll("footer button")].find(({ textContent }) => textContent.trim() === "Save").click()',
  );
  await popup.waitFor('document.querySelector("footer button[aria-pressed=true]")');
  await popup.close();
  await hidden.close();

  await page.goto(lectern.address('library.html'));
  await expect(page.getByRole('link', { name: /night ferries/i })).toBeVisible();
});

test('the reader in a private window says so, and stores no reading position, no rule and no address', async ({
  lectern,
  site,
  openInPrivate,
  readStored,
  shoot,
  openArticle,
}) => {
  const before = await readStored('local');
  const hidden = await openInPrivate(`${site.origin}/weir-wheel.html`);
  const popup = await lectern.openPopup(hidden);
  await popup.waitFor("document.querySelector('article [data-article-body] > *')");
  await popup.click('footer button:first-of-type');
  const reader = await findReader(hidden);
  await expect(reader.getByText(SAID)).toBeVisible();
  await shoot('private-reader', hidden);
  await expect(reader.getByRole('button', { name: 'Automatic opening on this site' })).toHaveCount(
    0,
  );

  await reader.locator('[data-extraction-summary] button').click();
  const panel = reader.getByRole('dialog', { name: 'What is in the article' });
  await panel.getByRole('button', { name: /^Put back: The wheel/ }).click();
  await expect(reader.getByText('Put back in this article.')).toBeVisible();
  await expect(reader.getByText('Applies to other articles')).toHaveCount(0);
  await scrollToMiddle(reader);
  await pressShortcut(lectern, hidden);
  await expect.poll(() => isReaderOpen(hidden)).toBe(false);
  await hidden.close();
  // Positions are stored in order, so the private one would be there before this one.
  const ordinary = await openArticle('night-ferries');
  await scrollAndStorePosition(lectern, () => scrollToMiddle(ordinary));
  expect(await readStored('local')).toBe(before);
  // The background knows the addresses of open readers, until their tab is closed.
  await expect.poll(() => readStored('session')).not.toContain('weir-wheel');
});

test('the shortcut that saves a page explains itself first in a private window', async ({
  lectern,
  page,
  site,
  openInPrivate,
}) => {
  const hidden = await openInPrivate(`${site.origin}/sounding-books.html`);
  // Grants access to the tab, as a real shortcut does: without it, nothing could be saved.
  const popup = await lectern.openPopup(hidden);
  await popup.waitFor("document.querySelector('article')");
  await popup.close();
  // A browser without a window opens no popup.
  const background = await backgroundOf(lectern);
  await background.evaluate(() => {
    chrome.action.openPopup = async () => void Object.assign(globalThis, { hasExplained: true });
  });
  await pressShortcut(lectern, hidden, 'save-article');
  // The command ends with the explanation: it saves nothing after it.
  await expect.poll(() => background.evaluate('globalThis.hasExplained')).toBe(true);
  await hidden.close();
  await page.goto(lectern.address('library.html'));
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('link', { name: /Reading water/ })).toHaveCount(0);
});

test('the library opens in an ordinary window, and lists what was saved in a private one', async ({
  lectern,
  site,
  openInPrivate,
}) => {
  const hidden = await openInPrivate(`${site.origin}/night-ferries.html`);
  const popup = await lectern.openPopup(hidden);
  await popup.waitFor("document.querySelector('article [data-article-body] > *')");
  const [library] = await Promise.all([
    lectern.context.waitForEvent('page'),
    popup.click('footer button[aria-label="Library"]'),
  ]);
  await library.waitForLoadState();
  expect(library.url()).toBe(lectern.address('library.html'));
  expect(
    await library.evaluate(
      () =>
        // The page's own API has no types here.
        (globalThis as unknown as ExtensionScope).chrome.extension.inIncognitoContext,
    ),
  ).toBe(false);
  await hidden.close();
});
