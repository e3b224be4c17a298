import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { strFromU8 } from 'fflate';
import { makePng } from '../../support/png';
import { expect, press, readInFirefox, test, textOf } from '../support/firefox-test';

const FIGURE = (name: string) =>
  `<figure><img src="/${name}.png" width="640" height="400" alt=""><figcaption>The ${name} at low water, from the bridge. Photo: Ada Quill</figcaption></figure>`;
const PAGE = `<!DOCTYPE html><html lang="en"><head><title>The weir is open</title></head><body><article>
<h1>The weir is open</h1>
<p>The weir was opened on Monday at low water, and for an hour the river above it ran as it had before the mill was built.</p>
${FIGURE('weir')}
<p>Forty people stood on the bridge to see it, among them the miller, who had said that he would not come and brought a chair.</p>
${FIGURE('mill')}
<p>By evening the gates were shut again, the water was back at its mark, and two eels had been carried over the stones by hand.</p>
</article></body></html>`;

const stepOf = () => document.documentElement.dataset['step'];

test('in Firefox, the popup changes the text size, lists the pictures and enlarges them', async ({
  firefox,
  site,
}) => {
  const page = await firefox.newPage();
  await page.goto(`${site.origin}/night-ferries.html`);
  await firefox.pressToolbarButton(page);
  const popup = await firefox.openPopupInTab(page);
  await popup.waitForSelector('article h1');
  const sizeOf = () =>
    popup.$eval('article [data-article-body] p', (text) =>
      parseFloat(getComputedStyle(text).fontSize),
    );
  const before = await sizeOf();
  await popup.keyboard.press('+');
  await popup.keyboard.press('+');
  await expect.poll(() => popup.evaluate(stepOf)).toBe('2');
  expect(await sizeOf()).toBeGreaterThan(before * 1.2);
  await popup.keyboard.press('0');
  await expect.poll(() => popup.evaluate(stepOf)).toBe('0');

  await press(popup, 'Pictures');
  await press(popup, 'Enlarge: 4');
  await expect.poll(() => textOf(popup, 'dialog[open]')).toContain('4 of 4');
  await popup.keyboard.press('ArrowLeft');
  await expect.poll(() => textOf(popup, 'dialog[open]')).toContain('3 of 4');
  await press(popup, 'Show in article', 'dialog');
  await expect
    .poll(() => popup.evaluate(() => document.activeElement?.getAttribute('data-image')))
    .toBe('2');
});

test('in Firefox, the reader over the page finds text, changes its look and exports', async ({
  firefox,
  site,
  downloaded,
}) => {
  const { reader } = await readInFirefox(firefox, `${site.origin}/night-ferries.html`);

  await press(reader, 'Find');
  const field = await reader.waitForSelector('search input');
  await field?.type('the');
  await expect.poll(() => textOf(reader, 'search output')).toMatch(/^1 of \d+$/);
  await field?.press('Enter');
  await expect.poll(() => textOf(reader, 'search output')).toMatch(/^2 of \d+$/);
  expect(await reader.evaluate(() => [...CSS.highlights.keys()].length)).toBeGreaterThan(0);
  await field?.press('Escape');

  await press(reader, 'Text and theme');
  await press(reader, 'Sepia', '[role=dialog]');
  await expect
    .poll(() => reader.evaluate(() => document.documentElement.dataset['theme']))
    .toBe('sepia');
  await press(reader, 'Sans', '[role=dialog]');
  await expect
    .poll(() => reader.$eval('article', (article) => getComputedStyle(article).fontFamily))
    .toMatch(/^"?Inter/);

  await press(reader, 'Export');
  await press(reader, 'Markdown file');
  const { bytes } = await downloaded('.md');
  expect(strFromU8(bytes)).toContain('# The night ferries are back');
});

test('in Firefox, settings apply to every page and are kept', async ({ firefox, site }) => {
  const options = await firefox.open('options.html');
  await press(options, 'Dark');
  await expect
    .poll(() => options.evaluate(() => document.documentElement.dataset['theme']))
    .toBe('dark');
  const page = await firefox.newPage();
  await page.goto(`${site.origin}/sounding-books.html`);
  await firefox.pressToolbarButton(page);
  const popup = await firefox.openPopupInTab(page);
  await popup.waitForSelector('article h1');
  await expect
    .poll(() => popup.evaluate(() => document.documentElement.dataset['theme']))
    .toBe('dark');
});

test('in Firefox, the pictures of a saved article are kept and shown without a request', async ({
  firefox,
}) => {
  const requested: string[] = [];
  const server = createServer((request, response) => {
    requested.push(request.url ?? '');
    const isPicture = request.url?.endsWith('.png') ?? false;
    response.setHeader('content-type', isPicture ? 'image/png' : 'text/html; charset=utf-8');
    response.end(isPicture ? makePng(640, 400) : PAGE);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    await firefox.permitAllSites();
    const page = await firefox.newPage();
    // A server that listens on a port has an address with a port.
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/weir.html`);
    await firefox.pressToolbarButton(page);
    const popup = await firefox.openPopupInTab(page);
    await popup.waitForSelector('article h1');
    await press(popup, 'Save', 'footer');
    // A real press: Firefox answers requests for permissions only then.
    await (await popup.waitForSelector('section ::-p-text(All)'))?.click();
    await expect.poll(() => textOf(popup, 'body')).toContain('2 pictures saved on this computer');
    await popup.close();

    const library = await firefox.open('library.html');
    await library.waitForSelector('li a[data-title]');
    requested.length = 0;
    await press(library, 'The weir is open', 'main li');
    await expect.poll(() => textOf(library, 'h1')).toBe('The weir is open');
    const widths = () =>
      library
        .evaluate(() =>
          [...document.querySelectorAll<HTMLImageElement>('article img')].map((image) => {
            image.scrollIntoView();
            return [image.src.split(':')[0], image.naturalWidth];
          }),
        )
        .catch(() => []);
    await expect.poll(widths).toEqual([
      ['blob', 640],
      ['blob', 640],
    ]);
    expect(requested).toEqual([]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
