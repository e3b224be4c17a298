import type { Frame } from '@playwright/test';
import type { LecternBrowser } from '@/scripts/browser/launch-lectern';
import { chooseSettings } from '../support/choose-settings';
import { fillLibrary } from '../support/fill-library';
import { expect } from '../support/lectern-test';
import { backgroundOf, findReader, isReaderOpen } from '../support/open-reader';
import { test } from '../support/permitted-test';

// Follows sentences of docs/guide that no other test follows, in their words.

/** The parts of the chrome API that are used in the background. */
declare const chrome: {
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
  storage: { local: { remove(key: string): Promise<void> } };
};

const HOST = '127.0.0.1';
const scriptsOf = async (lectern: LecternBrowser) =>
  (await backgroundOf(lectern)).evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches),
  );
const paragraphs = (reader: Frame) => reader.locator('[data-article-body] p');

test.afterEach(async ({ lectern }) => {
  await chooseSettings(lectern);
  await (await backgroundOf(lectern)).evaluate(() => chrome.storage.local.remove('siteRules'));
});

test('left-out.md: R opens the list; Tab and Enter remove parts, arrow keys and Enter choose, Ctrl+Z undoes each step', async ({
  page,
  openArticle,
}) => {
  const reader = await openArticle('weir-wheel');
  await reader.locator('main').press('r');
  const panel = reader.getByRole('dialog', { name: 'What is in the article' });
  await expect(panel.getByText('Other page elements')).toBeVisible();
  await panel.getByRole('button', { name: 'Remove parts' }).click();
  const parts = reader.getByRole('group', { name: 'Remove parts' }).getByRole('button');
  await parts.first().focus();
  await page.keyboard.press('Tab');
  await expect(parts.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(paragraphs(reader)).toHaveCount(5);
  await expect(reader.getByText('the second morning')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(parts).toHaveCount(0);

  await reader.locator('main').press('r');
  await panel.getByRole('button', { name: 'Show where it is' }).click();
  const layer = reader.getByRole('dialog', { name: 'Choose the article on the page' });
  for (let part = 1; part <= 3; part += 1) {
    await page.keyboard.press('ArrowRight');
    await expect(layer.getByText(`Part ${part} of 3`)).toBeAttached();
  }
  await expect(layer.getByText('Above the weir')).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(paragraphs(reader)).toHaveCount(3);
  for (const left of [5, 6]) {
    await page.keyboard.press('Control+z');
    await expect(paragraphs(reader)).toHaveCount(left);
  }
});

test('opening.md: Esc leaves the page until it is reloaded; a page that was left out opens again, and the cross in the settings ends it', async ({
  lectern,
  page,
  site,
}) => {
  await chooseSettings(lectern, { opening: { [HOST]: { lastUsed: null, leftOut: [] } } });
  await expect.poll(() => scriptsOf(lectern)).toEqual([`*://${HOST}/*`]);
  await page.goto(`${site.origin}/sounding-books.html`);
  await findReader(page);
  await page.keyboard.press('Escape');
  await expect.poll(() => isReaderOpen(page)).toBe(false);
  await page.reload();
  const reader = await findReader(page);
  const menu = reader.getByRole('button', { name: 'Automatic opening on this site' });
  await menu.click();
  await reader.getByRole('button', { name: 'Don’t open automatically on this page' }).click();
  await expect(reader.getByText('This page no longer opens automatically.')).toBeVisible();
  await menu.click();
  await reader.getByRole('button', { name: 'Open automatically on this page again' }).click();
  await expect(reader.getByText(`Articles on ${HOST} now open automatically.`)).toBeVisible();
  await page.reload();
  await findReader(page);

  await page.goto(lectern.address('options.html'));
  const list = page.getByRole('list', { name: 'Sites that open automatically' });
  await expect(list).not.toContainText('excluded');
  await list.getByRole('button', { name: `Don’t open automatically on ${HOST}` }).click();
  await expect(list).toHaveCount(0);
  await expect.poll(() => scriptsOf(lectern)).toEqual([]);
});

test('queue.md: the button at the end adds the page, Q removes a row, "Remove read" and "Clear queue" tidy up, and each step is undone', async ({
  lectern,
  page,
  openArticle,
}) => {
  await page.goto(lectern.address('library.html'));
  await page.getByRole('main').getByRole('heading').first().waitFor();
  await fillLibrary(
    page,
    ['One', 'Two', 'Three'].map((title, at) => ({
      article: { title },
      entry: { queuePlace: at + 1, ...(at === 0 && { state: 'read' as const, progress: 1 }) },
    })),
  );
  const reader = await openArticle('lock-keepers');
  await reader.getByRole('button', { name: 'Add to queue' }).click();
  await expect(reader.getByText(/^Added to the queue: /)).toBeVisible();

  await page.goto(lectern.address('library.html#section=queue'));
  const titles = page.getByRole('main').locator('li[data-id] [data-title]');
  const whole = ['One', 'Two', 'Three', /keepers of the Arden locks/];
  await expect(titles).toHaveText(whole);
  const undo = async () => {
    // A step can be undone once it is stored.
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(titles).toHaveText(whole);
  };
  await page.getByRole('link', { name: 'Two' }).focus();
  await page.keyboard.press('q');
  await expect(titles).toHaveText(whole.filter((title) => title !== 'Two'));
  await undo();
  await page.getByRole('button', { name: 'Remove read (1)' }).click();
  await expect(titles).toHaveText(whole.slice(1));
  await undo();
  await page.getByRole('button', { name: 'Clear queue' }).click();
  await expect(titles).toHaveCount(0);
  await undo();
  await page.getByRole('link', { name: 'Two' }).click();
  const headline = page.getByRole('heading', { level: 1 });
  await expect(headline).toHaveText('Two');
  await page.keyboard.press('j');
  await expect(headline).toHaveText('Three');
  await page.keyboard.press('k');
  await expect(headline).toHaveText('Two');
});

test('welcome.md: the page leads to where the browser changes the shortcuts', async ({
  lectern,
  page,
}) => {
  await page.goto(lectern.address('welcome.html'));
  const [opened] = await Promise.all([
    lectern.context.waitForEvent('page'),
    page.getByRole('button', { name: 'Change shortcuts' }).click(),
  ]);
  await expect.poll(() => opened.url()).toMatch(/extensions\/shortcuts$/);
});
