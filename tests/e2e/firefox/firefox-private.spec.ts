import type { Page } from 'puppeteer-core';
import {
  test as base,
  expect,
  openReaderInFirefox,
  press,
  saveInFirefox,
  textOf,
} from '../support/firefox-test';
import { scrollToMiddle } from '../support/reading-positions';

const SAID = 'This is a private window. Articles you save stay in your library on this computer';

const test = base.extend({ inPrivate: true });

/** Returns everything that the extension has stored in an area, as text. From a page of the extension. */
const readStored = (page: Page, area: 'local' | 'session'): Promise<string> =>
  page.evaluate(async (name) => {
    // The page's own API has no types here.
    const { storage } = Reflect.get(globalThis, 'browser') as {
      storage: Record<string, { get(): Promise<object> }>;
    };
    return JSON.stringify(await storage[name]?.get());
  }, area);

test('in a private window of Firefox, the popup says that what is saved stays, and it does', async ({
  firefox,
  site,
}) => {
  const hidden = await firefox.openInPrivate(`${site.origin}/night-ferries.html`);
  await firefox.pressToolbarButton(hidden);
  const popup = await firefox.openPopupInTab(hidden);
  await popup.waitForSelector('article h1');
  expect(await textOf(popup, 'body')).toContain(SAID);
  expect(await textOf(popup, 'body')).not.toContain('Always open on');
  const settings = await firefox.open('options.html');
  await press(settings, '한국어');
  // The word of Firefox, which is not that of Chrome.
  await expect.poll(() => textOf(popup, 'body')).toContain('사생활 보호 창입니다.');
  await press(settings, 'English');
  // Before the page closes: a setting that is not stored by then is lost.
  await expect.poll(() => textOf(popup, 'body')).toContain(SAID);
  await settings.close();
  await popup.click('footer button:nth-of-type(2)');
  await popup.waitForSelector('footer button[aria-pressed=true]');
  await popup.close();
  await hidden.close();

  const library = await firefox.open('library.html');
  await library.waitForSelector('li a');
  expect(await textOf(library, 'main')).toContain('The night ferries are back');
});

test('in a private window of Firefox, the reader says so, and stores no reading position and no address', async ({
  firefox,
  site,
}) => {
  const settings = await firefox.open('options.html');
  const before = await readStored(settings, 'local');
  // Now, because a later tab could open in the private window while that closes.
  const page = await firefox.browser.newPage();
  const hidden = await firefox.openInPrivate(`${site.origin}/weir-wheel.html`);
  const reader = await openReaderInFirefox(firefox, hidden);
  await expect.poll(() => textOf(reader, 'body')).toContain(SAID);
  expect(await reader.$('button[aria-label="Automatic opening on this site"]')).toBeNull();
  await scrollToMiddle(reader);
  await hidden.close();
  // Positions are stored in order, so the private one would be there before this one.
  await page.goto(`${site.origin}/night-ferries.html`);
  await scrollToMiddle(await openReaderInFirefox(firefox, page));
  await expect.poll(() => readStored(settings, 'session')).toContain('"readingPlaces":[{');
  expect(await readStored(settings, 'local')).toBe(before);
  await expect.poll(() => readStored(settings, 'session')).not.toContain('weir-wheel');
});

test('the library opens in an ordinary window of Firefox, also when a private one is given its address', async ({
  firefox,
  site,
}) => {
  const page = await firefox.browser.newPage();
  await page.goto(`${site.origin}/night-ferries.html`);
  await saveInFirefox(firefox, page);
  const address = firefox.address('library.html');
  const before = await firefox.browser.pages();
  // Not to be waited for: it closes itself.
  void firefox.openInPrivate(address).catch(() => undefined);
  const shown = async () => {
    const opened = (await firefox.browser.pages()).filter((one) => !before.includes(one));
    return Promise.all(
      opened.map((one) =>
        one
          .evaluate(() => {
            const { extension } = Reflect.get(globalThis, 'browser') as {
              extension: { inIncognitoContext: boolean };
            };
            return `${extension.inIncognitoContext} ${document.querySelector('main')?.textContent}`;
          })
          .catch(() => ''),
      ),
    );
  };
  await expect
    .poll(async () => (await shown()).filter(Boolean))
    .toEqual([expect.stringMatching(/^false .*The night ferries are back/)]);
});
