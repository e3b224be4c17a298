import type { Frame, Page } from '@playwright/test';
import type { LecternBrowser } from '@/scripts/browser/launch-lectern';
import { chooseSettings } from '../support/choose-settings';
import { expect } from '../support/lectern-test';
import { backgroundOf, findReader, isReaderOpen, pressShortcut } from '../support/open-reader';
import { test } from '../support/private-test';

// What is stored about a site in ordinary windows applies in private ones, and stays as it is.
test.use({ isPermitted: true });

/** The parts of the chrome API that are used in the background. */
declare const chrome: {
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
  storage: { local: { remove(key: string): Promise<void> } };
};

const HOST = '127.0.0.1';
const FACT = 'The wheel has forty teeth';
const paragraphs = (reader: Frame) => reader.locator('[data-article-body] p');
const scriptsOf = async (lectern: LecternBrowser) =>
  (await backgroundOf(lectern)).evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches),
  );

/** Presses the toolbar button and opens the reader, as the user does: the press gives access to the tab. */
async function openFromPopup(lectern: LecternBrowser, page: Page): Promise<Frame> {
  const popup = await lectern.openPopup(page);
  await popup.waitFor("document.querySelector('article [data-article-body] > *')");
  await popup.click('footer button:first-of-type');
  return findReader(page);
}

async function openLeftOut(reader: Frame) {
  await reader.locator('[data-extraction-summary] button').click();
  const panel = reader.getByRole('dialog', { name: 'What is in the article' });
  await expect(panel.getByText('Left out')).toBeVisible();
  return panel;
}

test.afterEach(async ({ lectern }) => {
  await chooseSettings(lectern);
  await expect.poll(() => scriptsOf(lectern)).toEqual([]);
  await (await backgroundOf(lectern)).evaluate(() => chrome.storage.local.remove('siteRules'));
});

test('articles of a site that opens automatically also open in a private window, which leaves no trace', async ({
  lectern,
  site,
  openInPrivate,
  readStored,
}) => {
  await chooseSettings(lectern, { opening: { [HOST]: { lastUsed: null, leftOut: [] } } });
  await expect.poll(() => scriptsOf(lectern)).toEqual([`*://${HOST}/*`]);
  const before = await readStored('local');
  const hidden = await openInPrivate(`${site.origin}/sounding-books.html`);
  const reader = await findReader(hidden);
  await expect(reader.getByText('This is a private window.')).toBeVisible();
  await expect(reader.getByRole('button', { name: 'Automatic opening on this site' })).toHaveCount(
    0,
  );
  await hidden.keyboard.press('Escape');
  await expect.poll(() => isReaderOpen(hidden)).toBe(false);
  await hidden.close();
  await expect.poll(() => readStored('session')).not.toContain('sounding-books');
  expect(await readStored('local')).toBe(before);
});

test('corrections of a site apply in a private window; those made there end with it, and nothing else is said', async ({
  lectern,
  site,
  openArticle,
  openInPrivate,
  readStored,
}) => {
  const ordinary = await openArticle('weir-wheel');
  const list = await openLeftOut(ordinary);
  await list.getByRole('button', { name: `Put back: ${FACT}` }).click();
  await expect(ordinary.getByText(/Applies to other articles on/)).toBeVisible();
  await expect.poll(() => readStored('local')).toContain('siteRules');
  const before = await readStored('local');

  const hidden = await openInPrivate(`${site.origin}/mill-gate.html`);
  const reader = await openFromPopup(lectern, hidden);
  await expect(paragraphs(reader)).toHaveCount(7);
  await expect(reader.getByText('made of larch')).toBeVisible();
  const panel = await openLeftOut(reader);
  await panel.getByRole('button', { name: /^Put back: Under the mill/ }).click();
  await expect(paragraphs(reader)).toHaveCount(10);
  await expect(reader.getByText('Put back in this article.', { exact: true })).toBeVisible();
  // They would stay, so the list does not offer to forget them, or say that those of the window apply elsewhere.
  await expect(panel.getByText('Your corrections apply')).toHaveCount(0);
  await expect(panel.getByRole('button', { name: 'Forget corrections' })).toHaveCount(0);
  await hidden.close();
  expect(await readStored('local')).toBe(before);
});

test('in a private window, a theme is not chosen for one site, unless the site has its own already', async ({
  lectern,
  site,
  openInPrivate,
  readStored,
}) => {
  const hidden = await openInPrivate(`${site.origin}/night-ferries.html`);
  const reader = await openFromPopup(lectern, hidden);
  await hidden.keyboard.press('t');
  const panel = reader.getByRole('dialog', { name: 'Text and theme' });
  await panel.getByRole('radio', { name: 'Sepia' }).check();
  await expect(panel.getByRole('radio', { name: 'This site' })).toHaveCount(0);
  await expect(panel.getByText('Changes apply to all sites.')).toBeVisible();
  expect(await readStored('local')).not.toContain(HOST);
  await pressShortcut(lectern, hidden);
  await expect.poll(() => isReaderOpen(hidden)).toBe(false);

  const { host } = new URL(site.origin);
  await chooseSettings(lectern, { sites: { [host]: { theme: 'dark' } } });
  await pressShortcut(lectern, hidden);
  const again = await findReader(hidden);
  await hidden.keyboard.press('t');
  const own = again.getByRole('dialog', { name: 'Text and theme' });
  await expect(own.getByRole('radio', { name: 'This site' })).toBeChecked();
  await own.getByRole('radio', { name: 'Sepia' }).check();
  await expect.poll(() => readStored('local')).toContain('"theme":"sepia"');
  await hidden.close();
});
