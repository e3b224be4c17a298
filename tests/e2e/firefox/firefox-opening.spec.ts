import { expect, press, readInFirefox, test, textOf } from '../support/firefox-test';

const HOST = '127.0.0.1';

test('in Firefox, a site that the popup adds opens its articles automatically', async ({
  firefox,
  site,
}) => {
  await firefox.permitAllSites();
  const page = await firefox.newPage();
  await page.goto(`${site.origin}/night-ferries.html`);
  await firefox.pressToolbarButton(page);
  const popup = await firefox.openPopupInTab(page);
  await popup.waitForSelector('article h1');
  // A real press: Firefox answers requests for permissions only then.
  await (
    await popup.waitForSelector(`footer button[aria-label="Always open on ${HOST}"]`)
  )?.click();
  await expect.poll(() => textOf(popup, 'body')).toContain(`Articles on ${HOST} now open`);
  await popup.close();

  await page.bringToFront();
  const titleInReader = async () => {
    for (const frame of page.frames().slice(1)) {
      const title = await textOf(frame, 'h1');
      if (title) return title;
    }
    return '';
  };
  // The script is registered a moment after the rule is stored.
  await expect
    .poll(async () => {
      await page.goto(`${site.origin}/sounding-books.html`);
      await page.waitForSelector('lectern-reader', { timeout: 2_000 }).catch(() => null);
      return titleInReader();
    })
    .toContain('Reading water');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.$('lectern-reader')).toBeNull();
});

test('in Firefox, which asks only in a page of the extension, the reader opens the settings', async ({
  firefox,
  site,
}) => {
  const { page, reader } = await readInFirefox(firefox, `${site.origin}/night-ferries.html`);
  /** A real press: the reader covers the page, so coordinates in both are the same. */
  const pressReally = async (selector: string) => {
    await reader.waitForSelector(selector);
    const point = await reader.$eval(selector, (button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.click(point.x, point.y);
  };
  await pressReally('button[aria-label="Automatic opening on this site"]');
  await pressReally('ul[aria-label="Automatic opening on this site"] button');
  const settings = await firefox.open('options.html');
  await expect.poll(() => textOf(settings, 'main')).toContain('no permission for this site');
  await press(settings, `Don’t open automatically on ${HOST}`);
  await expect.poll(() => textOf(settings, 'main')).not.toContain(HOST);
});
