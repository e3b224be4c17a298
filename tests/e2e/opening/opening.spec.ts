import type { Page } from '@playwright/test';
import type { LecternBrowser } from '@/scripts/browser/launch-lectern';
import { takeOver } from '../support/call-from-page';
import { chooseSettings } from '../support/choose-settings';
import { findFaults } from '../support/find-faults';
import { expect } from '../support/lectern-test';
import { backgroundOf, findReader, isReaderOpen } from '../support/open-reader';
import { test } from '../support/permitted-test';

/** The parts of the chrome API that are used in the background. */
declare const chrome: {
  scripting: {
    getRegisteredContentScripts(): Promise<
      { matches: string[]; persistAcrossSessions: boolean; allFrames: boolean }[]
    >;
  };
  runtime: {
    onMessage: { addListener(listener: (message: { name?: string } | null) => void): void };
  };
};

declare global {
  /** How often a reader was opened in the document. */
  var readersOpened: number;
  /** How often a page asked the background for the reader. */
  var openingsAsked: number;
}

const HOST = '127.0.0.1';
const RULE = { lastUsed: null, leftOut: [] };

/** The hosts that have a script, as patterns. */
const scriptsOf = async (lectern: LecternBrowser) =>
  (await backgroundOf(lectern)).evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches),
  );

async function addRule(lectern: LecternBrowser, rule: object = RULE): Promise<void> {
  await chooseSettings(lectern, { opening: { [HOST]: rule } });
  await expect.poll(() => scriptsOf(lectern)).toEqual([`*://${HOST}/*`]);
}

async function countReaders(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.readersOpened = 0;
    new MutationObserver((changes) => {
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
      const readers = added.filter(({ nodeName }) => nodeName === 'LECTERN-READER');
      globalThis.readersOpened += readers.length;
    }).observe(document, { childList: true, subtree: true });
  });
}
const countOf = (page: Page) => page.evaluate(() => globalThis.readersOpened);

/** Goes to another article without loading a page, as single-page apps do: first the address, then the text. */
async function goOnTo(page: Page, address: string, title: string): Promise<void> {
  await page.evaluate(
    ([address = '', title = '']) => {
      history.pushState(null, '', address);
      const paragraphs = [1, 2, 3, 4, 5, 6, 7].map(
        (evening) =>
          `<p>On evening ${evening} the harbour master counted the lanterns twice, wrote the figure in the book, and waited by the door for the last boat, which came later than before.</p>`,
      );
      setTimeout(() => {
        document.head.innerHTML = `<title>${title}</title>`;
        document.body.innerHTML = `<main><h1>${title}</h1>${paragraphs.join('')}</main>`;
      }, 50);
    },
    [address, title],
  );
}

async function closeReader(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect.poll(() => isReaderOpen(page)).toBe(false);
}

test.afterEach(async ({ lectern }) => {
  await chooseSettings(lectern);
  await expect.poll(() => scriptsOf(lectern)).toEqual([]);
});

test('"Always open on this site" in the reader opens the articles of that host from then on, and adds no history', async ({
  lectern,
  page,
  site,
  shoot,
  openArticle,
}) => {
  const first = await openArticle('night-ferries');
  await first.getByRole('button', { name: 'Automatic opening on this site' }).click();
  await shoot('opening-menu', page);
  expect(await findFaults(first)).toEqual([]);
  await first.getByRole('button', { name: `Always open on ${HOST}` }).click();
  await expect(first.getByText(`Articles on ${HOST} now open automatically.`)).toBeVisible();
  expect(
    await (await backgroundOf(lectern)).evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).map(
        ({ matches, persistAcrossSessions, allFrames }) => ({
          matches,
          persistAcrossSessions,
          allFrames,
        }),
      ),
    ),
  ).toEqual([{ matches: [`*://${HOST}/*`], persistAcrossSessions: true, allFrames: false }]);

  await page.goto(`${site.origin}/sounding-books.html`);
  const length = await page.evaluate(() => history.length);
  const second = await findReader(page);
  await expect(second.getByRole('heading', { level: 1 })).toHaveText(/Reading water/);
  await closeReader(page);
  expect(await page.evaluate(() => history.length)).toBe(length);
});

test('a front page stays as it is; an article that it goes on to without loading opens, once', async ({
  lectern,
  page,
  site,
}) => {
  await addRule(lectern);
  await countReaders(page);
  await page.goto(`${site.origin}/index.html`);
  await goOnTo(page, '/lanterns', 'Lanterns at last');
  const reader = await findReader(page);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Lanterns at last');
  await closeReader(page);

  // The page is what a user who closed the reader wants, also after looking at something else.
  await goOnTo(page, '/weir', 'The weir is open');
  await expect(
    (await findReader(page)).getByRole('heading', { level: 1, name: 'The weir is open' }),
  ).toBeVisible();
  await closeReader(page);
  await goOnTo(page, '/lanterns', 'Lanterns at last');
  await goOnTo(page, '/sluice', 'The sluice is shut');
  await expect(
    (await findReader(page)).getByRole('heading', { level: 1, name: 'The sluice is shut' }),
  ).toBeVisible();
  expect(await countOf(page)).toBe(3);
});

test('"not this page" and "not this site" are remembered', async ({ lectern, page, site }) => {
  await addRule(lectern);
  await countReaders(page);
  await page.goto(`${site.origin}/night-ferries.html`);
  const reader = await findReader(page);
  await reader.getByRole('button', { name: 'Automatic opening on this site' }).click();
  await reader.getByRole('button', { name: 'Don’t open automatically on this page' }).click();
  await expect(reader.getByText('This page no longer opens automatically.')).toBeVisible();

  const background = await backgroundOf(lectern);
  await background.evaluate(() => {
    globalThis.openingsAsked = 0;
    chrome.runtime.onMessage.addListener((message) => {
      if (message?.name === 'openHere') globalThis.openingsAsked += 1;
    });
  });
  await page.reload();
  await expect.poll(() => background.evaluate(() => globalThis.openingsAsked)).toBe(1);
  await goOnTo(page, '/lanterns', 'Lanterns at last');
  const next = await findReader(page);
  await expect(next.getByRole('heading', { level: 1 })).toHaveText('Lanterns at last');
  expect(await countOf(page)).toBe(1);

  const settings = await lectern.context.newPage();
  await settings.goto(lectern.address('options.html'));
  const row = settings.getByRole('list', { name: 'Sites that open automatically' });
  await expect(row).toContainText(
    /127\.0\.0\.1.*may read the pages.*Last used on .* 1 page is excluded/,
  );
  expect(await findFaults(settings)).toEqual([]);
  await page.bringToFront();

  await next.getByRole('button', { name: 'Automatic opening on this site' }).click();
  await next.getByRole('button', { name: `Don’t open automatically on ${HOST}` }).click();
  await expect.poll(() => scriptsOf(lectern)).toEqual([]);
  await expect(row).toHaveCount(0);
  await settings.close();
});

test('the popup adds the rule of a site, and removes it', async ({
  lectern,
  shoot,
  openArticleInPopup,
}) => {
  const popup = await openArticleInPopup('night-ferries');
  // A message that is still fading in has less contrast.
  await popup.emulateMedia({ reducedMotion: 'reduce' });
  const button = popup.getByRole('button', { name: `Always open on ${HOST}` });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => scriptsOf(lectern)).toEqual([`*://${HOST}/*`]);
  expect(await findFaults(popup)).toEqual([]);
  await shoot('opening-popup', popup);
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(() => scriptsOf(lectern)).toEqual([]);
  await popup.close();
});

test('a page cannot make the reader open, or add a rule, without what the user asked for', async ({
  lectern,
  page,
  openArticle,
}) => {
  await openArticle('night-ferries');
  const process = await takeOver(page);
  await closeReader(page);
  await process.call('openHere');
  expect(await isReaderOpen(page)).toBe(false);
  expect(await process.call('openOnSiteHere', { isPressed: false })).toEqual({
    refused: 'argument',
  });
  expect(await scriptsOf(lectern)).toEqual([]);
});
